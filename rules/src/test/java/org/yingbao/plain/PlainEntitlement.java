package org.yingbao.plain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;
import static org.yingbao.plain.Fields.BY_UTF8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The entitlement of one person for one coverage year, asked day by day (decisions.md, section 2). */
final class PlainEntitlement {
    /** What an identity earns; payers and standard in fen, the payers already cut to the standard. */
    private record Earning(PlainIdentity identity, PlainPolicy policy, long standardFen, List<Target.Payer> payers) {
        long total() {
            return sum(payers);
        }
    }

    /** A day of the step function, with what settlement has to know about it. */
    record Day(PlainIdentity deciding, PlainPolicy policy, Entitled entitled) {}

    private final PlainPolicies policies;
    private final int year;
    private final List<PlainIdentity> identities;
    private final List<PlainEnrolment> resident;
    private final List<PlainEnrolment> employee;
    private final List<LocalDate> deaths;
    private final List<PlainPerson.OtherGrant> others;
    private final Optional<LocalDate> birth;

    PlainEntitlement(PlainPerson person, PlainPolicies policies, int year) {
        this.policies = policies;
        this.year = year;
        this.identities = person.identities();
        this.resident = person.enrolments(year, "RESIDENT");
        this.employee = person.enrolments(year, "EMPLOYEE");
        this.deaths = person.deaths();
        this.others = person.otherGrants(year);
        this.birth = person.birthDate();
    }

    /** The first of the openings on or before the as-of day; empty: the year is not decided. */
    Optional<LocalDate> firstDay(LocalDate asOf) {
        return identities.stream()
                .flatMap(i -> policies.opening(i.region(), year).stream())
                .filter(opening -> !opening.isAfter(asOf))
                .min(naturalOrder())
                .filter(first -> !first.isAfter(lastDay(asOf)));
    }

    LocalDate lastDay(LocalDate asOf) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return asOf.isBefore(end) ? asOf : end;
    }

    boolean goneOrInsuredOtherwise(LocalDate day) {
        return isDeceasedOn(day) || employee.stream().anyMatch(e -> e.interval().contains(day));
    }

    boolean isDeceasedOn(LocalDate day) {
        return deaths.stream().anyMatch(death -> !death.isAfter(day));
    }

    List<PlainIdentity> identities() {
        return identities;
    }

    Optional<Day> on(LocalDate day) {
        if (goneOrInsuredOtherwise(day)) {
            return Optional.empty();
        }
        List<PlainIdentity> held =
                identities.stream().filter(i -> isHeld(i, day)).toList();
        Optional<PlainEnrolment> enrolment = enrolment(held, day);
        return held.stream()
                .flatMap(i -> earning(i, held, enrolment, day).stream())
                .min(comparing(Earning::total, reverseOrder())
                        .thenComparingInt(e -> isWhereEnrolled(e.identity(), enrolment) ? 0 : 1)
                        .thenComparing(e -> e.identity().from())
                        .thenComparing(e -> e.identity().source(), BY_UTF8)
                        .thenComparing(e -> e.identity().recordId(), BY_UTF8))
                .filter(e -> e.total() > 0)
                .map(e -> new Day(e.identity(), e.policy(), entitled(e, enrolment, day)));
    }

    private boolean isHeld(PlainIdentity identity, LocalDate day) {
        return policies.inForce(identity.region(), year, day)
                .map(policy -> policy.holds(identity.interval(), day))
                .orElseGet(() -> identity.interval().contains(day));
    }

    private Optional<PlainEnrolment> enrolment(List<PlainIdentity> held, LocalDate day) {
        Comparator<PlainEnrolment> last = comparing(PlainEnrolment::time)
                .thenComparing(PlainEnrolment::source, BY_UTF8)
                .thenComparing(PlainEnrolment::recordId, BY_UTF8);
        return resident.stream()
                .filter(e -> !e.interval().hasEndedOn(day))
                .max(comparing((PlainEnrolment e) -> e.interval().hasBegunOn(day))
                        .thenComparing(e -> held.stream().anyMatch(i -> Region.samePool(i.region(), e.region())))
                        .thenComparing(last));
    }

    private static boolean isWhereEnrolled(PlainIdentity identity, Optional<PlainEnrolment> enrolment) {
        return enrolment.isPresent()
                && Region.samePool(identity.region(), enrolment.get().region());
    }

    private Optional<Earning> earning(
            PlainIdentity identity, List<PlainIdentity> held, Optional<PlainEnrolment> enrolment, LocalDate day) {
        Optional<PlainPolicy> inForce = policies.inForce(identity.region(), year, day);
        if (inForce.isEmpty()) {
            return Optional.empty();
        }
        PlainPolicy policy = inForce.get();
        if (enrolment.isEmpty() || isWhereEnrolled(identity, enrolment)) {
            int tier = enrolment.map(PlainEnrolment::tier).orElse(1);
            return policy.standard(tier).flatMap(s -> best(identity, held, policy, tier, s));
        }
        PlainEnrolment there = enrolment.get();
        if (!paysElsewhere(identity, policy, there)) {
            return Optional.empty();
        }
        long standard = policies.inForce(there.region(), year, day)
                .flatMap(p -> p.standard(there.tier()))
                .orElseGet(() -> policy.standard(1).orElseThrow());
        return best(identity, held, policy, 1, standard);
    }

    private static boolean paysElsewhere(PlainIdentity identity, PlainPolicy policy, PlainEnrolment there) {
        if (Region.sameProvince(identity.region(), there.region())) {
            return policy.paysElsewhereInProvince();
        }
        return switch (policy.otherProvince()) {
            case "CERTIFIER_PAYS" -> true;
            case "ON_APPLICATION" -> there.applied();
            case "NOT_SUPPORTED" -> false;
            default -> throw new IllegalArgumentException(policy.otherProvince());
        };
    }

    /** The grant with the highest total after the cut; the first in the policy, if equal. */
    private Optional<Earning> best(
            PlainIdentity identity, List<PlainIdentity> held, PlainPolicy policy, int tier, long standardFen) {
        PlainCondition condition = new PlainCondition(identity, held, birth, policy.ageOn());
        List<PlainGrant> fitting = policy.grants().stream()
                .filter(g -> g.categories().contains(identity.category()) && condition.holds(g.when()))
                .toList();
        List<PlainGrant> ofTier = fitting.stream().filter(g -> g.tier() == tier).toList();
        List<PlainGrant> candidates =
                ofTier.isEmpty() ? fitting.stream().filter(g -> g.tier() == 1).toList() : ofTier;
        List<Target.Payer> best = List.of();
        for (PlainGrant grant : candidates) {
            List<Target.Payer> paid = grant.paid(policy, standardFen);
            if (sum(paid) > sum(best)) {
                best = paid;
            }
        }
        return Optional.of(new Earning(identity, policy, standardFen, best));
    }

    private Entitled entitled(Earning earning, Optional<PlainEnrolment> enrolment, LocalDate day) {
        List<Target.Payer> payers = new ArrayList<>();
        long given = 0;
        if (earning.policy().otherChannelsFirst()) {
            for (PlainPerson.OtherGrant other : others) {
                if (!other.grantedOn().isAfter(day)) {
                    long cut = Math.min(other.amountFen(), earning.standardFen() - given);
                    payers.add(new Target.Payer(other.payer(), cut));
                    given += cut;
                }
            }
        }
        for (Target.Payer payer : earning.payers()) {
            long less = Math.min(given, payer.amountFen());
            payers.add(new Target.Payer(payer.payer(), payer.amountFen() - less));
            given -= less;
        }
        payers.removeIf(payer -> payer.amountFen() == 0);
        String home = earning.identity().region();
        return new Entitled(
                earning.policy().region(),
                earning.policy().revision(),
                enrolment.map(PlainEnrolment::region).orElse(home),
                home,
                enrolment.map(PlainEnrolment::tier).orElse(1),
                earning.standardFen(),
                sum(payers),
                earning.standardFen() - sum(payers),
                List.copyOf(payers),
                earning.identity().source(),
                earning.identity().recordId());
    }

    private static long sum(List<Target.Payer> payers) {
        return payers.stream().mapToLong(Target.Payer::amountFen).sum();
    }
}
