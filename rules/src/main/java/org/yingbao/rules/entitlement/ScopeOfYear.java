package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.facts.Utf8Order;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.Tariff;

/** Finds what a decided year says of a person beside its steps, as of a day. */
final class ScopeOfYear {
    private final CoverageYear year;
    private final List<Step> steps;
    private final List<Enrolled> enrolments;
    private final LocalDate asOf;
    private final LocalDate lastDay;

    /**
     * Of a year that is decided.
     *
     * @param enrolments those of all years that are not annulled
     */
    ScopeOfYear(CoverageYear year, List<Step> steps, List<Enrolled> enrolments, LocalDate asOf) {
        this.year = year;
        this.steps = steps;
        this.enrolments = enrolments;
        this.asOf = asOf;
        lastDay = asOf.isBefore(year.lastDay()) ? asOf : year.lastDay();
    }

    /** The scope; {@code lookForward} is given the days on which it changes because they pass. */
    YearScope scope(LocalDate opening, List<LocalDate> turningDays, Consumer<LocalDate> lookForward) {
        List<Recognition> inScope = InScope.on(lastDay, year);
        Optional<Enrolled> chosen = ChosenEnrolment.of(
                year.enrolments(),
                lastDay,
                HeldIdentities.on(lastDay, year.recognitions(), Findings.unwanted()),
                Findings.unwanted());
        List<CountedIdentity> counted = counted(inScope, chosen);
        boolean suspectable = lookForward(counted, lookForward);
        return new YearScope(
                counted,
                categories(inScope),
                inScope.isEmpty()
                        ? Optional.of(
                                InScope.personsIdentity(lastDay, year).place().region())
                        : Optional.empty(),
                chosen.map(
                        one -> new LastEnrolment(one.region(), one.enrolment().status() == Status.ACTIVE)),
                WithoutSupport.of(
                        year,
                        steps,
                        days(opening, turningDays),
                        inScope.stream().findFirst()),
                suspectable && asOf.isAfter(year.lastDay()));
    }

    /** The days on which somebody begins to be suspected, or is looked for first, or the year ends. */
    private boolean lookForward(List<CountedIdentity> counted, Consumer<LocalDate> lookForward) {
        boolean suspectable = false;
        for (CountedIdentity one : counted) {
            if (one.since().isPresent() && !one.since().get().isAfter(year.lastDay())) {
                suspectable = true;
                ifAhead(one.since().get(), lookForward);
            }
        }
        if (suspectable) {
            ifAhead(year.lastDay().plusDays(1), lookForward);
        }
        if (!counted.isEmpty()) {
            for (Enrolled one : enrolments) {
                if (!one.enrolment().to().isAfter(year.lastDay())) {
                    ifAhead(one.enrolment().to(), lookForward);
                }
            }
        }
        return suspectable;
    }

    private void ifAhead(LocalDate day, Consumer<LocalDate> lookForward) {
        if (day.isAfter(asOf)) {
            lookForward.accept(day);
        }
    }

    /** The first, by which the person counts without support, and those that decide: no other can be asked for. */
    private List<CountedIdentity> counted(List<Recognition> inScope, Optional<Enrolled> chosen) {
        Set<RecordName> deciding = new HashSet<>();
        for (Step step : steps) {
            if (step.outcome() instanceof Granted granted) {
                deciding.add(granted.identity().name());
            }
        }
        List<CountedIdentity> counted = new ArrayList<>(2);
        for (Recognition one : inScope) {
            if (counted.isEmpty() || deciding.contains(one.identity().name())) {
                counted.add(counted(one, chosen));
            }
        }
        return counted;
    }

    private CountedIdentity counted(Recognition one, Optional<Enrolled> chosen) {
        Optional<Tariff> policy = one.place().inForceOn(lastDay);
        Optional<LocalDate> closes = policy.map(known -> known.window().closes());
        Optional<LocalDate> since = policy.map(known -> known.participation()
                .screening()
                .since(known.window().closes(), one.identity().from()));
        return new CountedIdentity(
                one.identity().name(),
                one.identity().category(),
                one.place().region(),
                one.identity().residence(),
                one.identity().from(),
                closes,
                since,
                since.isPresent() && !since.get().isAfter(lastDay),
                MovedFirst.is(one.place(), year.year(), lastDay, enrolments, chosen) ? 1 : 2);
    }

    private static List<String> categories(List<Recognition> inScope) {
        return inScope.stream()
                .map(one -> one.identity().category())
                .distinct()
                .sorted(Utf8Order::compare)
                .toList();
    }

    /** Those that have passed. */
    private List<LocalDate> days(LocalDate opening, List<LocalDate> turningDays) {
        List<LocalDate> days = new ArrayList<>(turningDays.size() + 1);
        days.add(opening);
        for (LocalDate day : turningDays) {
            if (!day.isAfter(asOf)) {
                days.add(day);
            }
        }
        return days;
    }
}
