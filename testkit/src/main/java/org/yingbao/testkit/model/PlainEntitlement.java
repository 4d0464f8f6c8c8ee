package org.yingbao.testkit.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;
import static org.yingbao.testkit.model.Fields.BY_UTF8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The entitlement of one person for one coverage year, asked day by day (decisions.md, section 2). */
final class PlainEntitlement {
    /** What an identity earns; payers and standard in fen, the payers already cut to the standard. */
    private record Earning(
            PlainIdentity identity, PlainPolicy policy, int tier, long standardFen, List<Target.Payer> payers) {
        long total() {
            return sum(payers);
        }
    }

    /** A day of the step function, with what settlement has to know about it. */
    record Day(PlainIdentity deciding, PlainPolicy policy, Entitled entitled) {}

    private final PlainBook book;
    private final PlainCodes codes;
    private final int year;
    private final List<PlainIdentity> identities;
    private final List<PlainEnrolment> resident;
    private final List<PlainEnrolment> employee;
    private final List<LocalDate> deaths;
    private final List<PlainPerson.OtherGrant> others;
    private final Optional<LocalDate> birth;

    PlainEntitlement(PlainPerson person, PlainBook book, int year) {
        this.book = book;
        this.codes = book.codes();
        this.year = year;
        this.identities = person.identities(codes);
        this.resident = person.enrolments(year, "RESIDENT", codes);
        this.employee = person.enrolments(year, "EMPLOYEE", codes);
        this.deaths = person.deaths();
        this.others = person.otherGrants(year);
        this.birth = person.birthDate();
    }

    /** The first of the openings on or before the as-of day; empty: the year is not decided. */
    Optional<LocalDate> firstDay(LocalDate asOf) {
        return identities.stream()
                .flatMap(i -> book.opening(i.region()).stream())
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
        List<PlainIdentity> held = held(day);
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

    /** By the rule of the policy, or by that of a grant that names the category, be it outwards. */
    private boolean isHeld(PlainIdentity identity, LocalDate day) {
        List<PlainPolicy> policies = book.extended(identity.region(), day);
        if (policies.isEmpty()) {
            return identity.interval().contains(day);
        }
        PlainPolicy nearest = policies.getFirst();
        return nearest.holds(identity.interval(), day)
                || policies.stream()
                        .flatMap(policy -> policy.grants().stream())
                        .filter(g -> g.names(identity.category()) && g.fixesIdentities())
                        .anyMatch(g -> nearest.holds(g.identityFixed(), identity.interval(), day));
    }

    /** The enrolment that counts on a day, if there is one. */
    Optional<PlainEnrolment> enrolment(LocalDate day) {
        return enrolment(held(day), day);
    }

    private List<PlainIdentity> held(LocalDate day) {
        return identities.stream().filter(i -> isHeld(i, day)).toList();
    }

    /**
     * What somebody with this identity owes without support: by the policy of the identity, in the tier of the
     * enrolment or else the default tier. Empty: nobody knows.
     */
    Optional<Long> standard(PlainIdentity identity, LocalDate day) {
        return book.inForce(identity.region(), day).flatMap(policy -> {
            PlainCondition condition = new PlainCondition(identity, held(day), birth, policy.ageOn());
            return policy.standard(
                    enrolment(day).map(PlainEnrolment::tier).orElseGet(() -> policy.defaultTier(condition)));
        });
    }

    private Optional<PlainEnrolment> enrolment(List<PlainIdentity> held, LocalDate day) {
        Comparator<PlainEnrolment> last = comparing(PlainEnrolment::time)
                .thenComparing(PlainEnrolment::source, BY_UTF8)
                .thenComparing(PlainEnrolment::recordId, BY_UTF8);
        return resident.stream()
                .filter(e -> !e.interval().hasEndedOn(day))
                .max(comparing((PlainEnrolment e) -> e.interval().hasBegunOn(day))
                        .thenComparing(e -> held.stream().anyMatch(i -> codes.samePool(i.region(), e.region())))
                        .thenComparing(last));
    }

    private boolean isWhereEnrolled(PlainIdentity identity, Optional<PlainEnrolment> enrolment) {
        return enrolment.isPresent()
                && codes.samePool(identity.region(), enrolment.get().region());
    }

    private Optional<Earning> earning(
            PlainIdentity identity, List<PlainIdentity> held, Optional<PlainEnrolment> enrolment, LocalDate day) {
        Optional<PlainPolicy> inForce = book.inForce(identity.region(), day);
        if (inForce.isEmpty()) {
            return Optional.empty();
        }
        PlainPolicy policy = inForce.get();
        PlainCondition condition = new PlainCondition(identity, held, birth, policy.ageOn());
        int byDefault = policy.defaultTier(condition);
        if (enrolment.isEmpty()) {
            long standard = policy.standard(byDefault).orElseThrow();
            return Optional.of(best(identity, condition, policy, byDefault, byDefault, standard, day));
        }
        PlainEnrolment there = enrolment.get();
        Optional<Long> asked = book.inForce(there.region(), day).flatMap(p -> p.standard(there.tier()));
        if (isWhereEnrolled(identity, enrolment)) {
            return policy.standard(there.tier())
                    .map(own -> best(identity, condition, policy, there.tier(), there.tier(), asked.orElse(own), day));
        }
        if (!paysElsewhere(identity, policy, there)) {
            return Optional.empty();
        }
        long standard = asked.orElseGet(() -> policy.standard(byDefault).orElseThrow());
        return Optional.of(best(identity, condition, policy, byDefault, there.tier(), standard, day));
    }

    private boolean paysElsewhere(PlainIdentity identity, PlainPolicy policy, PlainEnrolment there) {
        if (codes.sameProvince(identity.region(), there.region())) {
            return policy.paysElsewhereInProvince();
        }
        return switch (policy.otherProvince()) {
            case "CERTIFIER_PAYS" -> true;
            case "ON_APPLICATION" -> there.applied();
            case "NOT_SUPPORTED" -> false;
            default -> throw new IllegalArgumentException(policy.otherProvince());
        };
    }

    /** The grant with the highest total after the cut; the first, if equal, and the nearest policy's are first. */
    private Earning best(
            PlainIdentity identity,
            PlainCondition condition,
            PlainPolicy policy,
            int tier,
            int publishedTier,
            long standardFen,
            LocalDate day) {
        List<PlainGrant> fitting = book.extended(identity.region(), day).stream()
                .flatMap(p -> p.grants().stream())
                .filter(g -> g.names(identity.category()) && condition.holds(g.when()) && g.fits(policy))
                .filter(g -> g.fixesIdentities()
                        ? policy.holds(g.identityFixed(), identity.interval(), day)
                        : policy.holds(identity.interval(), day))
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
        return new Earning(identity, policy, publishedTier, standardFen, best);
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
                codes.successor(earning.policy().region()),
                earning.policy().revision(),
                enrolment.map(PlainEnrolment::region).orElse(home),
                home,
                earning.tier(),
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
