package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.STANDARD_OF_PLACE;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;
import org.yingbao.rules.policy.PolicyReference;
import org.yingbao.rules.policy.Tariff;

/**
 * What is collected: the standard that the policy of the place of enrolment asks for the tier that was chosen there,
 * else the certifier's {@code [GB-1]}.
 */
final class StandardOfPlace {
    private StandardOfPlace() {}

    /** In fen; a finding only where another policy than the certifier's says it. */
    static long collected(int tier, Tariff certifiers, Enrolled enrolled, LocalDate day, Findings findings) {
        int chosen = enrolled.enrolment().tier();
        Optional<Tariff> there = enrolled.place().inForceOn(day);
        long standard = there.isPresent() ? there.get().standardFen(chosen) : Tariff.UNKNOWN_TIER;
        if (standard == Tariff.UNKNOWN_TIER) {
            return certifiers.standardFen(tier);
        }
        PolicyReference policy = there.get().reference();
        if (!policy.equals(certifiers.reference())) {
            findings.addOnce(() -> Finding.computed(
                    STANDARD_OF_PLACE,
                    FactMap.of("policyId", policy.policyId())
                            .and("revision", policy.revision())
                            .and("tier", chosen)
                            .and("standardFen", standard),
                    "Where the person is enrolled the policy " + policy.policyId() + " asks for " + Yuan.of(standard)
                            + " in tier " + chosen + "."));
        }
        return standard;
    }
}
