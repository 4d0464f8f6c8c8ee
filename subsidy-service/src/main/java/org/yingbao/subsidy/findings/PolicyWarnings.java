package org.yingbao.subsidy.findings;

import java.util.List;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;
import tools.jackson.databind.JsonNode;

/** What is strange of a policy that is allowed all the same. */
final class PolicyWarnings {
    private PolicyWarnings() {}

    static List<Warning> of(JsonNode policy) {
        return List.of();
    }
}
