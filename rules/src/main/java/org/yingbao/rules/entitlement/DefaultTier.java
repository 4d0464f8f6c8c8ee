package org.yingbao.rules.entitlement;

import java.util.List;
import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.PolicyReference;
import org.yingbao.rules.policy.Standard;
import org.yingbao.rules.policy.Tariff;

/** The tier of who has chosen none: that of the first standard whose condition holds for the identity, else tier 1. */
record DefaultTier(int tier, String category, PolicyReference policy) implements Finding {
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
        if (findings.areWanted()) {
            findings.add(new DefaultTier(tier, one.identity().category(), tariff.reference()));
        }
        return tier;
    }

    @Override
    public Provision provision() {
        return Provision.DEFAULT_TIER;
    }

    @Override
    public Verdict verdict() {
        return Verdict.COMPUTED;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("tier", tier)
                .and("category", category)
                .and("policyId", policy.policyId())
                .and("revision", policy.revision())
                .map();
    }

    @Override
    public String says() {
        return "The default tier of the policy " + policy.policyId() + " for the person is tier " + tier + ".";
    }
}
