package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The product in its plainest form, as an oracle: from all events, in any order and however often repeated, what tax
 * ends up with for each person and coverage year. It knows nothing of the product and follows {@code decisions.md},
 * sections 1 to 3; what fails at the door must not be among the events.
 */
public final class PlainModel {
    private static final String POLICIES = "medical-insurance.policies.v1";
    private static final String REGIONS = "medical-insurance.regions.v1";
    private static final String SCREENING = "medical-insurance.screening.v1";
    private static final String DAYS = "platform.days.v1";
    private static final Set<String> RECORDS = Set.of(
            "civil-affairs.identity.v1",
            "rural-affairs.identity.v1",
            "medical-insurance.enrolments.v1",
            "public-security.vital-status.v1",
            "other-channels.grants.v1",
            "tax.collections.v1");

    /** A person and a coverage year. */
    public record PersonYear(Document document, int year) {}

    private final PlainPolicies policies;
    private final PlainLists lists;
    private final List<Event> answers;
    private final Optional<LocalDate> lastPublishedDay;
    private final Map<Document, List<Event>> records = new LinkedHashMap<>();

    /** What these events say, in whatever order they come. */
    public PlainModel(Collection<Event> events) {
        this(events, PlainModel::anyPersonId);
    }

    /** @param personIds what the platform calls people, which the names of records derived from lists hold */
    public PlainModel(Collection<Event> events, Function<Document, String> personIds) {
        PlainRegions regions = new PlainRegions(on(events, Set.of(REGIONS)));
        policies = new PlainPolicies(ofType(on(events, Set.of(POLICIES)), "policy"), regions);
        lastPublishedDay = on(events, Set.of(DAYS)).stream()
                .map(e -> Fields.day(e.data(), "day"))
                .max(Comparator.naturalOrder());
        lists = new PlainLists(events, regions, lastPublishedDay);
        List<Event> ofPeople = new ArrayList<>(on(events, RECORDS));
        ofPeople.addAll(lists.records(personIds));
        ofPeople.forEach(e -> records.putIfAbsent(Document.in(e.data()), new ArrayList<>()));
        PlainRegisters.current(ofPeople).forEach(e -> of(Document.in(e.data())).add(withoutNulls(e)));
        answers = PlainRegisters.current(on(events, Set.of(SCREENING)));
    }

    /** A name for those who do not know the platform's secret. */
    static String anyPersonId(Document document) {
        return document.type() + " " + document.number();
    }

    private static List<Event> ofType(Collection<Event> events, String type) {
        return events.stream()
                .filter(e -> e.type().equals("org.yingbao." + type + ".v1"))
                .toList();
    }

    /** What a field says that is null is what it says if absent; only the digest of a version tells them apart. */
    private static Event withoutNulls(Event e) {
        return new Event(e.topic(), e.type(), e.source(), e.id(), e.time(), Fields.withoutNulls(e.data()));
    }

    private static List<Event> on(Collection<Event> events, Set<String> topics) {
        return events.stream().filter(e -> topics.contains(e.topic())).toList();
    }

    /** Everybody whom an event names, also those who have lost all their records. */
    public Set<Document> documents() {
        return records.keySet();
    }

    /** The coverage years that have a policy, in order. */
    public Set<Integer> years() {
        return new TreeSet<>(policies.years());
    }

    /** The target of every person and every coverage year that has a policy; many are NONE. */
    public Map<PersonYear, Target> targets() {
        Map<PersonYear, Target> targets = new LinkedHashMap<>();
        for (Document document : documents()) {
            for (int year : years()) {
                targets.put(new PersonYear(document, year), target(document, year));
            }
        }
        return targets;
    }

    /** What tax must end up with for a person and a coverage year; NONE if there is nothing to collect. */
    public Target target(Document document, int year) {
        return settlement(document, year).target();
    }

    /** The same by the number alone; fails if persons with different types of document have it. */
    public Target target(String number, int year) {
        List<Document> named =
                documents().stream().filter(d -> d.number().equals(number)).toList();
        if (named.size() > 1) {
            throw new IllegalArgumentException("several types of document have the number " + number);
        }
        return named.isEmpty() ? Target.NONE : target(named.getFirst(), year);
    }

    /**
     * The adjustment that a WITHDRAWN carries, if the target is NONE: the standard still to collect less what was paid,
     * or, for the dead and the otherwise insured, what was paid, negative. Empty: not paid, or zero.
     *
     * @param lastStandardFen the standard of the last instruction
     */
    public OptionalLong withdrawnAdjustment(Document document, int year, long lastStandardFen) {
        return settlement(document, year).withdrawnAdjustment(lastStandardFen);
    }

    /** The days from the earliest opening to the last day to look at; none if the year is not decided. */
    public Stream<LocalDate> days(Document document, int year) {
        PlainPerson person = person(document);
        PlainEntitlement entitlement = entitlement(person, year);
        return asOf(person)
                .flatMap(a -> entitlement
                        .firstDay(a)
                        .map(first -> first.datesUntil(entitlement.lastDay(a).plusDays(1))))
                .orElse(Stream.empty());
    }

    /** What holds on each of these days, in order. */
    public SequencedMap<LocalDate, Optional<Entitled>> entitledByDay(Document document, int year) {
        PlainEntitlement entitlement = entitlement(person(document), year);
        SequencedMap<LocalDate, Optional<Entitled>> byDay = new LinkedHashMap<>();
        days(document, year).forEach(day -> byDay.put(day, entitlement.on(day).map(PlainEntitlement.Day::entitled)));
        return byDay;
    }

    /** What holds if the contribution is collected on that day. */
    public Optional<Entitled> entitled(Document document, int year, LocalDate day) {
        return entitlement(person(document), year).on(day).map(PlainEntitlement.Day::entitled);
    }

    public PlainLists lists() {
        return lists;
    }

    /** The records of every person that count, those that lists come to among them. */
    public List<Event> records() {
        return records.values().stream().flatMap(List::stream).toList();
    }

    /** How far a person has come in a year, and what follows from that. */
    public PlainStanding standing(Document document, int year) {
        return standing(document, year, LocalDate.MIN);
    }

    /** The same on a later day, if that is later. */
    PlainStanding standing(Document document, int year, LocalDate notBefore) {
        PlainPerson person = person(document);
        LocalDate asOf = asOf(person).orElse(LocalDate.MIN);
        return new PlainStanding(person, policies.of(year), year, asOf.isBefore(notBefore) ? notBefore : asOf);
    }

    /** What officers found out about a person who may not be insured, beside everything else. */
    public List<Event> screeningAnswers(Document document, int year) {
        return answers.stream()
                .filter(e -> Document.in(e.data()).equals(document))
                .filter(e -> e.data().path("coverageYear").asInt() == year)
                .filter(e -> e.data().path("status").asString().equals("ACTIVE"))
                .toList();
    }

    Optional<LocalDate> lastPublishedDay() {
        return lastPublishedDay;
    }

    PlainCodes codes(int year) {
        return policies.of(year).codes();
    }

    /** Whether two regions belong to one pooling region in a coverage year. */
    boolean samePool(String a, String b, int year) {
        return policies.of(year).codes().samePool(a, b);
    }

    /** Whether something is left of what was paid, or the exemption of the person was confirmed. */
    boolean isPaid(Document document, int year) {
        return !person(document).payments(year).isEmpty();
    }

    /** The later of the latest news about the person and the last published day. */
    public Optional<LocalDate> asOf(Document document) {
        return asOf(person(document));
    }

    /** The name of the latest record, collections aside. */
    public Optional<String> name(Document document) {
        return person(document).name();
    }

    /** By the document, or by the latest record that says it. */
    public Optional<LocalDate> birthDate(Document document) {
        return person(document).birthDate();
    }

    private PlainEntitlement entitlement(PlainPerson person, int year) {
        return new PlainEntitlement(person, policies.of(year), year);
    }

    private PlainSettlement settlement(Document document, int year) {
        PlainPerson person = person(document);
        PlainEntitlement entitlement = entitlement(person, year);
        // Of whom nothing is known but collections, no year is decided; what was paid is paid.
        LocalDate asOf = asOf(person).orElse(LocalDate.MIN);
        return new PlainSettlement(entitlement, person.payments(year), asOf);
    }

    private Optional<LocalDate> asOf(PlainPerson person) {
        return Stream.concat(person.lastNews().stream(), lastPublishedDay.stream())
                .max(Comparator.naturalOrder());
    }

    private PlainPerson person(Document document) {
        return new PlainPerson(document, of(document));
    }

    private List<Event> of(Document document) {
        return records.getOrDefault(document, new ArrayList<>());
    }
}
