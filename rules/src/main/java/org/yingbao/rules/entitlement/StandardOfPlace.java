package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.finding.Yuan;
import org.yingbao.rules.policy.PolicyReference;
import org.yingbao.rules.policy.Tariff;

/**
 * What is collected is asked by the policy of the place of enrolment for the tier that was chosen there; where it has
 * none, by the certifier's.
 */
record StandardOfPlace(PolicyReference there, int tier, long standardFen) implements Finding {
    static long collected(int tier, Tariff certifiers, Enrolled enrolled, LocalDate day, Findings findings) {
        int chosen = enrolled.enrolment().tier();
        Optional<Tariff> there = enrolled.place().inForceOn(day);
        long standard = there.isPresent() ? there.get().standardFen(chosen) : Tariff.UNKNOWN_TIER;
        if (standard == Tariff.UNKNOWN_TIER) {
            return certifiers.standardFen(tier);
        }
        if (findings.areWanted() && !there.get().reference().equals(certifiers.reference())) {
            findings.addOnce(new StandardOfPlace(there.get().reference(), chosen, standard));
        }
        return standard;
    }

    @Override
    public Provision provision() {
        return Provision.STANDARD_OF_PLACE;
    }

    @Override
    public Verdict verdict() {
        return Verdict.COMPUTED;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("policyId", there.policyId())
                .and("revision", there.revision())
                .and("tier", tier)
                .and("standardFen", standardFen)
                .map();
    }

    @Override
    public String says() {
        return "Where the person is enrolled the policy " + there.policyId() + " asks for " + Yuan.of(standardFen)
                + " in tier " + tier + ".";
    }
}
