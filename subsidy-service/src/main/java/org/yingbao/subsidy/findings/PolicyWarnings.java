package org.yingbao.subsidy.findings;

import java.util.List;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.subsidy.policy.PolicyReader;
import tools.jackson.databind.JsonNode;

/** What is strange of a policy that was admitted, as it is published. */
final class PolicyWarnings {
    private PolicyWarnings() {}

    static List<Warning> of(JsonNode policy) {
        return BoundedWarnings.of(warnings(policy).stream()
                .map(each -> new Warning(each.code().name(), each.at(), each.text()))
                .toList());
    }

    private static List<org.yingbao.rules.policy.Warning> warnings(JsonNode policy) {
        try {
            return PolicyReader.read(policy).warnings();
        } catch (Refused impossible) {
            throw new IllegalStateException("the door let it in", impossible);
        }
    }
}
