package org.yingbao.rules.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Why a policy is refused: it leaves a gap, or says two things at once. The text holds no personal data. */
public record Refusal(Reason reason, String text) {
    /** What may be wrong with a policy. */
    public enum Reason {
        NO_STANDARD_FOR_TIER_1,
        TWO_STANDARDS_FOR_A_TIER,
        GRANT_WITHOUT_STANDARD,
        REST_WITHOUT_OTHERS,
        PAYERS_EXCEED_STANDARD,
        WINDOW_CLOSES_BEFORE_IT_OPENS
    }

    /** All reasons for which the policy is refused; none if it may be used. */
    public static List<Refusal> of(Policy policy) {
        List<Refusal> refusals = new ArrayList<>();
        Standards standards = new Standards(policy.standards());
        if (!standards.know(1)) {
            refusals.add(new Refusal(Reason.NO_STANDARD_FOR_TIER_1, "there is no standard for tier 1"));
        }
        Set<Integer> tiers = new HashSet<>();
        for (Standard standard : policy.standards()) {
            if (!tiers.add(standard.tier())) {
                refusals.add(new Refusal(
                        Reason.TWO_STANDARDS_FOR_A_TIER, "tier " + standard.tier() + " has more than one standard"));
            }
        }
        for (int i = 0; i < policy.grants().size(); i++) {
            refusals.addAll(GrantRefusals.of(policy.grants().get(i), i + 1, standards));
        }
        if (policy.window().closes().isBefore(policy.window().opens())) {
            refusals.add(new Refusal(
                    Reason.WINDOW_CLOSES_BEFORE_IT_OPENS,
                    "the window closes on " + policy.window().closes() + ", before it opens on "
                            + policy.window().opens()));
        }
        return List.copyOf(refusals);
    }
}
