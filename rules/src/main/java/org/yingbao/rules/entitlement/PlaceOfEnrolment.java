package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Tariff;

/**
 * In the pooling region of the certifier its own tiers count; elsewhere, if it pays at all, its tier 1 at the other
 * place's standard.
 */
record PlaceOfEnrolment(Policies policies, int year, LocalDate day, Optional<Enrolment> enrolment) {
    PlaceTerms termsOf(Region certifier, Tariff tariff, List<Finding> findings) {
        if (enrolment.isEmpty()) {
            return tier(1, tariff, findings);
        }
        Enrolment enrolled = enrolment.get();
        if (certifier.poolsWith(enrolled.region())) {
            return tier(enrolled.tier(), tariff, findings);
        }
        Elsewhere elsewhere = elsewhere(certifier, tariff, enrolled);
        findings.add(elsewhere);
        return elsewhere.pays()
                ? new Terms(1, standardThere(enrolled, tariff))
                : new NoTerms(Withheld.Reason.ENROLLED_ELSEWHERE);
    }

    private static PlaceTerms tier(int tier, Tariff tariff, List<Finding> findings) {
        long standard = tariff.standardFen(tier);
        if (standard == Tariff.UNKNOWN_TIER) {
            findings.add(new Undecidable.Tier(tier, tariff.reference()));
            return new NoTerms(Withheld.Reason.UNDECIDED);
        }
        return new Terms(tier, standard);
    }

    private static Elsewhere elsewhere(Region certifier, Tariff tariff, Enrolment enrolled) {
        if (certifier.sameProvince(enrolled.region())) {
            boolean pays = tariff.rules().elsewhereInProvince() == ElsewhereInProvince.CERTIFIER_PAYS;
            return new Elsewhere(true, pays, false, certifier, enrolled);
        }
        OtherProvince rule = tariff.rules().otherProvince();
        boolean onApplication = rule == OtherProvince.ON_APPLICATION;
        boolean pays = rule == OtherProvince.CERTIFIER_PAYS || (onApplication && enrolled.applied());
        return new Elsewhere(false, pays, onApplication, certifier, enrolled);
    }

    private long standardThere(Enrolment enrolled, Tariff certifiers) {
        Optional<Tariff> there = policies.nearest(enrolled.region(), year).inForceOn(day);
        long standard = there.isPresent() ? there.get().standardFen(enrolled.tier()) : Tariff.UNKNOWN_TIER;
        return standard == Tariff.UNKNOWN_TIER ? certifiers.standardFen(1) : standard;
    }
}
