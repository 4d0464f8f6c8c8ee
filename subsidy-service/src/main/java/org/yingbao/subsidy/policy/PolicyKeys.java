package org.yingbao.subsidy.policy;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yingbao.pipeline.door.Names;
import org.yingbao.rules.policy.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * The keys that a policy may have, at every depth. A policy decides over thousands of people: a misspelt condition must
 * not give money to everybody, so nothing is ignored.
 */
final class PolicyKeys {

    /** For each kind of object its keys, with the kind of object that stands there or in the list that stands there. */
    private static final Map<String, Map<String, String>> KINDS = Map.ofEntries(
            entry(
                    "policy",
                    kind("policyId revision region coverageYear title source window:window inForceFrom extends"
                            + " standards:standard grants:grant rules:rules screening:screening targets:targets"
                            + " latePayment:latePayment")),
            entry("window", kind("opens closes")),
            entry("standard", kind("tier amountFen when:condition")),
            entry("grant", kind("categories when:condition identityFixed:cutOff tier amount:amount payers:payer")),
            entry("payer", kind("payer amount:amount")),
            entry("amount", kind("full fixedFen allButFen percent percentOfTier:percentOfTier rest")),
            entry("percentOfTier", kind("tier percent")),
            entry(
                    "condition",
                    kind("minAge maxAge bornFrom bornTo maxDisabilityGrade attribute equals anyOf:condition"
                            + " allOf:condition")),
            entry(
                    "rules",
                    kind("identityFixed:cutOff gainAfterPaymentInWindow gainAfterPaymentAfterWindow"
                            + " enrolledElsewhereInProvince enrolledInOtherProvince otherChannels ageOn")),
            entry("cutOff", kind("cutOff")),
            entry("screening", kind("daysBeforeClosing daysAfterRecognition")),
            entry("targets", kind("participationPercent")),
            entry("latePayment", kind("waitingDays waitingMonths exceptClasses")));

    private final List<Refusal> unknown = new ArrayList<>();

    private PolicyKeys() {}

    /** Every key that is none of a policy, where it stands. */
    static List<Refusal> unknown(JsonNode policy) {
        PolicyKeys keys = new PolicyKeys();
        keys.look(policy, "policy", "");
        return keys.unknown;
    }

    private void look(JsonNode node, String kind, String at) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), kind, at + "/" + i);
            }
        } else if (node.isObject()) {
            Map<String, String> known = KINDS.getOrDefault(kind, Map.of());
            node.properties().forEach(member -> {
                String place = Names.shownOfNobody(at + "/" + pointer(member.getKey()));
                String inside = known.get(member.getKey());
                if (inside == null) {
                    unknown.add(new Refusal(
                            Refusal.Reason.UNKNOWN_KEY, place, "a policy has no such key here" + known(known)));
                } else if (!inside.isEmpty()) {
                    look(member.getValue(), inside, place);
                }
            });
        }
    }

    private static String known(Map<String, String> keys) {
        return ", but " + String.join(", ", keys.keySet().stream().sorted().toList());
    }

    private static String pointer(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static Map<String, String> kind(String keys) {
        Map<String, String> kind = new HashMap<>();
        for (String key : keys.split(" ", -1)) {
            int colon = key.indexOf(':');
            kind.put(colon < 0 ? key : key.substring(0, colon), colon < 0 ? "" : key.substring(colon + 1));
        }
        return Map.copyOf(kind);
    }
}
