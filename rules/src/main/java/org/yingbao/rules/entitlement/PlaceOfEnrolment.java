package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.STANDARD_OF_TIER;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.Tariff;

/**
 * The tier that counts and what is collected, by where the person is enrolled {@code [SD-8] [SD-9]}. In the pooling
 * region of the certifier the chosen tier counts. Elsewhere, if the certifier pays at all, its default tier counts, and
 * so it does without an enrolment.
 */
record PlaceOfEnrolment(LocalDate day, Optional<Enrolled> enrolment, PersonalCircumstances circumstances) {
    PlaceTerms termsOf(Held one, Tariff tariff, Findings findings) {
        if (enrolment.isEmpty()) {
            int tier = DefaultTier.of(one, tariff, circumstances, findings);
            return new Terms(tier, tariff.standardFen(tier));
        }
        Enrolled enrolled = enrolment.get();
        int chosen = enrolled.enrolment().tier();
        if (!one.place().poolsWith(enrolled.place())) {
            return Elsewhere.pays(one, tariff, enrolled, findings)
                    ? terms(DefaultTier.of(one, tariff, circumstances, findings), tariff, enrolled, findings)
                    : new NoTerms(Withheld.Reason.ENROLLED_ELSEWHERE);
        }
        if (tariff.standardFen(chosen) == Tariff.UNKNOWN_TIER) {
            String policy = tariff.reference().policyId();
            findings.add(() -> Finding.undecided(
                    STANDARD_OF_TIER,
                    FactMap.of("tier", chosen).and("policyId", policy),
                    "The policy " + policy + " has no standard for tier " + chosen + "."));
            return new NoTerms(Withheld.Reason.UNDECIDED);
        }
        return terms(chosen, tariff, enrolled, findings);
    }

    private Terms terms(int tier, Tariff certifiers, Enrolled enrolled, Findings findings) {
        return new Terms(tier, StandardOfPlace.collected(tier, certifiers, enrolled, day, findings));
    }
}
