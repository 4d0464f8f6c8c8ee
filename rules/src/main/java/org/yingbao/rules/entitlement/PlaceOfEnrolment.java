package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Tariff;

/**
 * In the pooling region of the certifier its own tiers count; elsewhere, if it pays at all, its tier 1 at the other
 * place's standard.
 */
record PlaceOfEnrolment(Policies policies, int year, LocalDate day, Optional<Enrolment> enrolment) {
    PlaceTerms termsOf(Region certifier, Tariff tariff, Findings findings) {
        if (enrolment.isEmpty()) {
            return tier(1, tariff, findings);
        }
        Enrolment enrolled = enrolment.get();
        if (certifier.poolsWith(enrolled.region())) {
            return tier(enrolled.tier(), tariff, findings);
        }
        boolean inProvince = certifier.sameProvince(enrolled.region());
        boolean pays = inProvince ? paysInProvince(tariff) : paysInOtherProvince(tariff, enrolled);
        if (findings.areWanted()) {
            findings.add(new Elsewhere(inProvince, pays, tariff.rules(), certifier, enrolled));
        }
        return pays ? new Terms(1, standardThere(enrolled, tariff)) : new NoTerms(Withheld.Reason.ENROLLED_ELSEWHERE);
    }

    private static PlaceTerms tier(int tier, Tariff tariff, Findings findings) {
        long standard = tariff.standardFen(tier);
        if (standard == Tariff.UNKNOWN_TIER) {
            if (findings.areWanted()) {
                findings.add(new Undecidable.Tier(tier, tariff.reference()));
            }
            return new NoTerms(Withheld.Reason.UNDECIDED);
        }
        return new Terms(tier, standard);
    }

    private static boolean paysInProvince(Tariff tariff) {
        return tariff.rules().elsewhereInProvince() == ElsewhereInProvince.CERTIFIER_PAYS;
    }

    private static boolean paysInOtherProvince(Tariff tariff, Enrolment enrolled) {
        return switch (tariff.rules().otherProvince()) {
            case CERTIFIER_PAYS -> true;
            case ON_APPLICATION -> enrolled.applied();
            case NOT_SUPPORTED -> false;
        };
    }

    private long standardThere(Enrolment enrolled, Tariff certifiers) {
        Optional<Tariff> there = policies.nearest(enrolled.region(), year).inForceOn(day);
        long standard = there.isPresent() ? there.get().standardFen(enrolled.tier()) : Tariff.UNKNOWN_TIER;
        return standard == Tariff.UNKNOWN_TIER ? certifiers.standardFen(1) : standard;
    }
}
