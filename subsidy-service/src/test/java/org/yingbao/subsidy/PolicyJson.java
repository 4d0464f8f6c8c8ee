package org.yingbao.subsidy;

import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Policies as JSON, changed at one place. */
public final class PolicyJson {
    public static final String LINYI = """
            {"policyId": "linyi-2023", "revision": 1, "region": "371300", "coverageYear": 2023, "title": "示例", "source": "示例",
             "window": {"opens": "2022-09-01", "closes": "2022-12-31"},
             "standards": [{"tier": 1, "amountFen": 35000}, {"tier": 2, "amountFen": 67500}],
             "grants": [
               {"categories": ["EXTREME_POVERTY", "ORPHAN"], "amount": {"full": true}},
               {"categories": ["MINIMUM_LIVING"], "amount": {"fixedFen": 28000}},
               {"categories": ["LIFTED_OUT_OF_POVERTY"], "amount": {"percent": 60}}],
             "rules": {"gainAfterPaymentInWindow": "NO_CHANGE"}}""";

    private PolicyJson() {}

    /** The policy with the value at the JSON pointer replaced, or added. */
    public static String put(String policy, String pointer, String value) {
        JsonNode root = Json.MAPPER.readTree(policy);
        int last = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), Json.MAPPER.readTree(value));
        } else {
            ((ObjectNode) parent).set(name, Json.MAPPER.readTree(value));
        }
        return root.toString();
    }

    public static String put(String pointer, String value) {
        return put(LINYI, pointer, value);
    }

    public static String remove(String pointer) {
        return remove(LINYI, pointer);
    }

    public static String remove(String policy, String pointer) {
        JsonNode root = Json.MAPPER.readTree(policy);
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) root.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return root.toString();
    }
}
