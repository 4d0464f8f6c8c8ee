package org.yingbao.benchmark.decide;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.rules.entitlement.DecidingIdentity;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.policy.Circumstances;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.PolicyReference;

/**
 * The same decision as somebody writes it who has the texts and an afternoon: loops over the policies as they stand,
 * nothing prepared, nothing explained. One revision of each policy, as in the cases.
 */
record PlainDecider(Map<String, Policy> policies) implements Decider {

    @Override
    public Answer decide(Case person) {
        List<Identity> identities = new ArrayList<>();
        LocalDate opening = LocalDate.MAX;
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Identity identity : person.facts().identities()) {
            if (!identity.annulled()) {
                identities.add(identity);
                Policy policy = nearest(identity.region().code());
                if (policy != null && policy.window().opens().isBefore(opening)) {
                    opening = policy.window().opens();
                }
                days.add(identity.from());
                days.add(identity.to());
            }
        }
        LocalDate last = LocalDate.of(Case.YEAR, 12, 31);
        if (person.facts().newsDay().isBefore(last)) {
            last = person.facts().newsDay();
        }
        if (opening.isAfter(last)) {
            return new Answer(List.of(), Optional.empty());
        }
        identities.sort(Comparator.comparing(Identity::from).thenComparing(Identity::name));
        for (Enrolment enrolment : person.facts().enrolments()) {
            days.add(enrolment.from());
            days.add(enrolment.to());
        }
        days.addAll(person.facts().deaths());
        List<OtherGrant> others = new ArrayList<>(person.facts().otherGrants());
        others.sort(Comparator.naturalOrder());
        for (OtherGrant other : others) {
            days.add(other.grantedOn());
        }
        days.add(opening);
        List<Answer.Holding> steps = new ArrayList<>();
        for (LocalDate day : days.subSet(opening, true, last, true)) {
            Optional<Granted> support = Optional.ofNullable(on(day, person, identities, others));
            if (steps.isEmpty() || !steps.getLast().support().equals(support)) {
                steps.add(new Answer.Holding(day, support));
            }
        }
        return new Answer(steps, PlainSettlement.due(steps, person.paid()));
    }

    private @Nullable Granted on(LocalDate day, Case person, List<Identity> identities, List<OtherGrant> others) {
        for (LocalDate death : person.facts().deaths()) {
            if (!death.isAfter(day)) {
                return null;
            }
        }
        for (Enrolment enrolment : person.facts().enrolments()) {
            if (enrolment.countsFor(Case.YEAR, Scheme.EMPLOYEE)
                    && enrolment.begunBy(day)
                    && enrolment.to().isAfter(day)) {
                return null;
            }
        }
        List<Identity> held = new ArrayList<>();
        double disability = Circumstances.NO_GRADE;
        for (Identity identity : identities) {
            Policy policy = nearest(identity.region().code());
            boolean holds = policy == null
                    ? identity.contains(day)
                    : policy.rules().identityFixed().holds(identity.from(), identity.to(), day, policy.window());
            if (holds) {
                held.add(identity);
                Attribute grade = identity.attributes().get("disabilityGrade");
                if (grade != null) {
                    disability = Math.min(disability, Integer.parseInt(grade.text()));
                }
            }
        }
        Enrolment enrolled = null;
        for (Enrolment enrolment : person.facts().enrolments()) {
            if (enrolment.countsFor(Case.YEAR, Scheme.RESIDENT)
                    && enrolment.to().isAfter(day)
                    && (enrolled == null || PlainEnrolment.goesBefore(enrolment, enrolled, day, held))) {
                enrolled = enrolment;
            }
        }
        Granted best = null;
        boolean bestAtHome = false;
        for (Identity identity : held) {
            Policy policy = nearest(identity.region().code());
            if (policy == null) {
                continue;
            }
            boolean atHome = enrolled == null || PlainEnrolment.poolsWith(identity, enrolled);
            int tier = enrolled != null && atHome ? enrolled.tier() : 1;
            long standard = PlainAmounts.standard(policy, tier);
            if (enrolled != null && !atHome) {
                boolean pays = identity.region().sameProvince(enrolled.region())
                        ? policy.rules().elsewhereInProvince() == ElsewhereInProvince.CERTIFIER_PAYS
                        : policy.rules().otherProvince() == OtherProvince.CERTIFIER_PAYS
                                || (policy.rules().otherProvince() == OtherProvince.ON_APPLICATION
                                        && enrolled.applied());
                if (!pays) {
                    continue;
                }
                Policy there = nearest(enrolled.region().code());
                long standardThere = there == null ? -1 : PlainAmounts.standard(there, enrolled.tier());
                standard = standardThere < 0 ? standard : standardThere;
            }
            if (standard < 0) {
                continue;
            }
            LocalDate born = person.facts().birthDate().orElse(null);
            LocalDate ageOn = policy.rules().ageOn().orElse(LocalDate.of(Case.YEAR, 1, 1));
            int age = born == null
                    ? Circumstances.UNKNOWN_AGE
                    : Math.max(0, Period.between(born, ageOn).getYears());
            Circumstances circumstances =
                    new Circumstances(age, person.facts().birthDate(), disability, identity.attributes());
            List<Payer> payers = PlainAmounts.payers(policy, identity, tier, standard, circumstances);
            if (payers.isEmpty() && tier != 1) {
                payers = PlainAmounts.payers(policy, identity, 1, standard, circumstances);
            }
            long total = 0;
            for (Payer payer : payers) {
                total += payer.amountFen();
            }
            boolean better = best == null
                    || total > best.subsidyFen()
                    || (total == best.subsidyFen() && enrolled != null && atHome && !bestAtHome);
            if (total > 0 && better) {
                bestAtHome = atHome;
                best = new Granted(
                        new PolicyReference(
                                policy.policyId(),
                                policy.region(),
                                policy.revision(),
                                policy.window().closes(),
                                policy.rules().gainInWindow(),
                                policy.rules().gainAfterWindow()),
                        enrolled == null ? identity.region() : enrolled.region(),
                        identity.region(),
                        enrolled == null ? 1 : enrolled.tier(),
                        standard,
                        total,
                        0,
                        payers,
                        new DecidingIdentity(identity.name(), identity.category(), identity.from()),
                        !atHome);
            }
        }
        Policy policy = best == null ? null : nearest(best.fundingRegion().code());
        return best == null || policy == null ? null : PlainAmounts.withOthers(best, policy, day, others);
    }

    private @Nullable Policy nearest(String region) {
        Policy county = policies.get(region);
        if (county != null) {
            return county;
        }
        Policy city = policies.get(region.substring(0, 4) + "00");
        return city == null ? policies.get(region.substring(0, 2) + "0000") : city;
    }

    @Override
    public Answer answer(Case person) {
        return decide(person);
    }
}
