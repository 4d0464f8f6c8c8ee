package org.yingbao.rules.alone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Entitlements;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.settlement.Instruction;
import org.yingbao.rules.settlement.Instructions;
import org.yingbao.rules.settlement.Issued;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.Settlement;
import org.yingbao.rules.territory.RegionEntry;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Event;

/** A platform of rules only: it merges what it is told, decides when asked and keeps the last instructions. */
public final class RulesAlone {
    /** A person and a coverage year. */
    private record PersonYear(Document person, int year) {}

    private static final String POLICY = "org.yingbao.policy.v1";
    private static final String REGION = "org.yingbao.region.v1";

    private final Registers registers = new Registers();
    private Policies policies = Policies.NONE;
    private Optional<LocalDate> lastPublishedDay = Optional.empty();
    private final Map<Document, Entitlement> entitlements = new HashMap<>();
    private final Map<PersonYear, Instruction> last = new LinkedHashMap<>();
    private final Map<PersonYear, Payments> paid = new HashMap<>();
    private int issued;

    /** Takes an event in and decides about those only whom it can concern, as the services do. */
    void onTouched(Event event) {
        switch (event.type()) {
            case POLICY -> decideAnew(Set.of(hearPolicy(event).region().code()));
            case REGION -> decideAnew(hearRegion(event));
            case "org.yingbao.day.v1" -> {
                LocalDate day = hearDay(event);
                decide(entitlements.entrySet().stream()
                        .filter(one -> !one.getValue().nextDay().isAfter(day))
                        .map(Map.Entry::getKey)
                        .toList());
            }
            case Merged.COLLECTION -> registers.add(event).forEach(this::settle);
            default -> decide(registers.add(event));
        }
    }

    /** Takes an event in and decides about nobody. */
    public void hear(Event event) {
        switch (event.type()) {
            case POLICY -> hearPolicy(event);
            case REGION -> hearRegion(event);
            case "org.yingbao.day.v1" -> hearDay(event);
            default -> registers.add(event);
        }
    }

    void decideAll() {
        decide(List.copyOf(registers.people()));
    }

    /** How many instructions were issued so far. */
    int issued() {
        return issued;
    }

    public Collection<Document> people() {
        return registers.people();
    }

    /** The last instruction, if there ever was one. */
    Optional<Instruction> last(Document person, int year) {
        return Optional.ofNullable(last.get(new PersonYear(person, year)));
    }

    Facts facts(Document person) {
        return merged(person).facts();
    }

    public Entitlement decided(Document person) {
        return Entitlements.decide(facts(person), policies, lastPublishedDay);
    }

    Entitlement decided(Document person, LocalDate publishedDay) {
        return Entitlements.decide(facts(person), policies, Optional.of(publishedDay));
    }

    /** Everybody whose decision depends on one of these codes. */
    private void decideAnew(Set<String> codes) {
        decide(entitlements.entrySet().stream()
                .filter(one -> !Collections.disjoint(one.getValue().dependsOn(), codes))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** The codes of everybody whom it concerns. */
    private Set<String> hearRegion(Event event) {
        RegionEntry entry = RegionJson.read(event.data());
        Version version = Registers.version(event);
        Set<String> codes = policies.changedBy(entry, version);
        policies = policies.with(entry, version);
        return codes;
    }

    private Policy hearPolicy(Event event) {
        Policy policy = PolicyJson.read(event.data());
        policies = policies.with(policy, Registers.version(event));
        return policy;
    }

    private LocalDate hearDay(Event event) {
        LocalDate day = Json.day(event.data(), "day");
        if (lastPublishedDay.isEmpty() || day.isAfter(lastPublishedDay.get())) {
            lastPublishedDay = Optional.of(day);
        }
        return day;
    }

    private void decide(Collection<Document> people) {
        for (Document person : people) {
            entitlements.put(person, decided(person));
            settle(person);
        }
    }

    /** A person of whom nothing but collections is known has no entitlement yet. */
    private void settle(Document person) {
        Entitlement entitlement = entitlements.computeIfAbsent(person, this::decided);
        TreeSet<Integer> years = new TreeSet<>(entitlement.years().keySet());
        last.keySet().stream().filter(one -> one.person().equals(person)).forEach(one -> years.add(one.year()));
        for (int year : years) {
            Settled settled = settled(person, entitlement, year);
            Payments before = paid.getOrDefault(new PersonYear(person, year), Payments.NONE);
            paid.put(new PersonYear(person, year), settled.payments());
            Instructions.next(last(person, year), before, settled, false)
                    .map(Issued::instruction)
                    .ifPresent(next -> {
                        last.put(new PersonYear(person, year), next);
                        issued++;
                    });
        }
    }

    /** What a year comes to. */
    public Settled settled(Document person, Entitlement entitlement, int year) {
        List<Step> steps = entitlement.years().getOrDefault(year, List.of());
        return Settlement.settle(steps, merged(person).payments(year), entitlement.undecided());
    }

    private Merged merged(Document person) {
        return new Merged(person, registers.records(person));
    }
}
