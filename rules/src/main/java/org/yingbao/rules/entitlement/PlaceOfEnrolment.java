package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.policy.Tariff;

/**
 * Where the person is enrolled says which tier counts and what is collected: in the pooling region of the certifier the
 * tier that was chosen; elsewhere, if the certifier pays at all, its default tier; without an enrolment the same.
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
            if (findings.areWanted()) {
                findings.add(new Undecidable.Tier(chosen, tariff.reference()));
            }
            return new NoTerms(Withheld.Reason.UNDECIDED);
        }
        return terms(chosen, tariff, enrolled, findings);
    }

    private Terms terms(int tier, Tariff certifiers, Enrolled enrolled, Findings findings) {
        return new Terms(tier, StandardOfPlace.collected(tier, certifiers, enrolled, day, findings));
    }
}
