package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.Nearby;
import org.yingbao.rules.policy.Policies;

/** All coverage years of one person as of a day. */
final class PersonAsOf {
    private static final Comparator<Identity> EARLIEST_FIRST =
            Comparator.comparing(Identity::from).thenComparing(Identity::name);

    private final Facts facts;
    private final Policies policies;
    private final LocalDate asOf;
    private final List<Identity> identities;
    private final List<Nearby> nearby;
    private final List<OtherGrant> otherGrants;
    private final int firstOpen;
    private int closed;
    private LocalDate nextDay = LocalDate.MAX;

    /**
     * {@code closed}: years before this one are known to be closed by the facts alone; {@code firstOpen}: the first
     * that is decided, 0 if all are.
     */
    PersonAsOf(Facts facts, Policies policies, LocalDate asOf, int closed, int firstOpen) {
        this.closed = closed;
        this.firstOpen = firstOpen;
        this.facts = facts;
        this.policies = policies;
        this.asOf = asOf;
        identities = notAnnulled(facts.identities());
        nearby = new ArrayList<>(identities.size());
        for (Identity identity : identities) {
            nearby.add(policies.near(identity.region()));
        }
        otherGrants = inOrder(facts.otherGrants());
    }

    Entitlement decide() {
        SortedMap<Integer, List<Step>> years = new TreeMap<>();
        SortedMap<Integer, YearScope> scopes = new TreeMap<>();
        if (!identities.isEmpty()) {
            for (int year : policies.years()) {
                if (year >= firstOpen) {
                    decide(year, years, scopes);
                } else {
                    close(year);
                }
            }
        }
        if (firstOpen > 0 && !years.isEmpty()) {
            lookForward(ClosedYears.closingDay(years.firstKey()));
        }
        Withheld undecided = undecided();
        return new Entitlement(
                asOf,
                Collections.unmodifiableSortedMap(years),
                Collections.unmodifiableSortedMap(scopes),
                undecided,
                nextDay,
                DependsOn.regions(nearby, facts.enrolments(), policies),
                closed);
    }

    /** The steps of one year, none if it is not decided. */
    List<Step> steps(int year) {
        LocalDate opens = Opening.of(nearby, year).day();
        if (opens.isAfter(LocalDate.of(year, 12, 31)) || opens.isAfter(asOf)) {
            return List.of();
        }
        CoverageYear ofPerson = new CoverageYear(year, facts, recognitions(year), enrolled(year), otherGrants);
        return ofPerson.steps(opens, TurningDays.of(ofPerson, opens), asOf);
    }

    /** Death says more than a recognition that was annulled: nobody collects from the dead. */
    private Withheld undecided() {
        for (LocalDate death : facts.deaths()) {
            if (death.isAfter(asOf)) {
                lookForward(death);
            }
        }
        return NotDeceased.isBreached(facts.deaths(), asOf, Findings.unwanted())
                ? Withheld.because(Withheld.Reason.DECEASED)
                : NotAnnulled.undecided(facts.identities());
    }

    private void decide(int year, SortedMap<Integer, List<Step>> years, SortedMap<Integer, YearScope> scopes) {
        Opening opening = Opening.of(nearby, year);
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        if (opening.day().isAfter(lastDay)) {
            return;
        }
        if (opening.day().isAfter(asOf)) {
            lookForward(opening.day());
            return;
        }
        CoverageYear ofPerson = new CoverageYear(year, facts, recognitions(year), enrolled(year), otherGrants);
        TurningDays turning = TurningDays.of(ofPerson, opening.day());
        List<Step> steps = ofPerson.steps(opening.day(), turning, asOf);
        years.put(year, steps);
        scopes.put(
                year,
                new ScopeOfYear(ofPerson, steps, enrolledEver(year), asOf)
                        .scope(opening.day(), turning.days(), this::lookForward));
        lookForward(turning.firstAfter(asOf));
    }

    /** What follows changes only when a year closes that would be decided. */
    private void close(int year) {
        if (year >= closed && !Opening.of(nearby, year).day().isAfter(LocalDate.of(year, 12, 31))) {
            closed = year + 1;
        }
    }

    private void lookForward(LocalDate day) {
        if (day.isBefore(nextDay)) {
            nextDay = day;
        }
    }

    private List<Recognition> recognitions(int year) {
        List<Recognition> recognitions = new ArrayList<>(identities.size());
        for (int i = 0; i < identities.size(); i++) {
            recognitions.add(new Recognition(identities.get(i), nearby.get(i).in(year)));
        }
        return recognitions;
    }

    private List<Enrolled> enrolled(int year) {
        List<Enrolled> enrolled = new ArrayList<>(facts.enrolments().size());
        for (Enrolment enrolment : facts.enrolments()) {
            if (enrolment.countsFor(year, Scheme.RESIDENT)) {
                enrolled.add(new Enrolled(
                        enrolment, policies.near(enrolment.region()).in(year)));
            }
        }
        return enrolled;
    }

    /** Whatever year they are for, with what their regions mean in this one. */
    private List<Enrolled> enrolledEver(int year) {
        List<Enrolled> enrolled = new ArrayList<>(facts.enrolments().size());
        for (Enrolment enrolment : facts.enrolments()) {
            if (enrolment.status() != Status.ANNULLED) {
                enrolled.add(new Enrolled(
                        enrolment, policies.near(enrolment.region()).in(year)));
            }
        }
        return enrolled;
    }

    private static List<Identity> notAnnulled(List<Identity> all) {
        List<Identity> counted = new ArrayList<>(all.size());
        for (Identity identity : all) {
            if (!identity.annulled()) {
                counted.add(identity);
            }
        }
        if (counted.size() > 1) {
            counted.sort(EARLIEST_FIRST);
        }
        return counted;
    }

    private static List<OtherGrant> inOrder(List<OtherGrant> grants) {
        if (grants.size() < 2) {
            return grants;
        }
        List<OtherGrant> sorted = new ArrayList<>(grants);
        Collections.sort(sorted);
        return sorted;
    }
}
