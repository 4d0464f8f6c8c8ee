package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.DEFAULT_TIER;

import java.util.List;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.PolicyReference;
import org.yingbao.rules.policy.Standard;
import org.yingbao.rules.policy.Tariff;

/**
 * The tier of who has chosen none: that of the first standard whose condition holds for the identity, else tier 1
 * {@code [GB-1]}.
 */
final class DefaultTier {
    private DefaultTier() {}

    static int of(Held one, Tariff tariff, PersonalCircumstances circumstances, Findings findings) {
        List<Standard> conditional = tariff.conditionalStandards();
        if (conditional.isEmpty()) {
            return 1;
        }
        int tier = conditional.stream()
                .filter(standard -> circumstances.hold(standard.when().orElseThrow(), one, tariff, findings))
                .findFirst()
                .map(Standard::tier)
                .orElse(1);
        PolicyReference policy = tariff.reference();
        findings.add(() -> Finding.computed(
                DEFAULT_TIER,
                FactMap.of("tier", tier)
                        .and("category", one.identity().category())
                        .and("policyId", policy.policyId())
                        .and("revision", policy.revision()),
                "The default tier of the policy " + policy.policyId() + " for the person is tier " + tier + "."));
        return tier;
    }
}
