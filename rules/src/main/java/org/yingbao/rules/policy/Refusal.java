package org.yingbao.rules.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a policy is refused: it leaves a gap, or says two things at once. {@code at} is the JSON pointer of the place;
 * the text holds no personal data.
 */
public record Refusal(Reason reason, String at, String text) {
    /** What may be wrong with a policy. */
    public enum Reason {
        /** A key that no policy has. */
        UNKNOWN_KEY,
        /** A condition, or a list of conditions, categories or payers, with nothing in it. */
        EMPTY,
        /** An age that nobody has. */
        NEVER_HOLDS,
        /** A percent that is not above 0 and at most 100, or has more than two decimals. */
        PERCENT_OUT_OF_BOUNDS,
        /** Neither or both of two keys of which exactly one is asked for. */
        NOT_EXACTLY_ONE,
        NO_STANDARD_FOR_TIER_1,
        TWO_STANDARDS_FOR_A_TIER,
        STANDARD_OF_ZERO,
        NO_GRANT,
        GRANT_WITHOUT_STANDARD,
        REST_WITHOUT_OTHERS,
        PAYERS_EXCEED_STANDARD,
        WINDOW_CLOSES_BEFORE_IT_OPENS,
        /** It opens before 31 December of the second year before, or after the coverage year. */
        WINDOW_OF_ANOTHER_YEAR
    }

    /** All reasons that can be seen in what was read; none if the policy may be used. */
    public static List<Refusal> of(Policy policy) {
        List<Refusal> refusals = new ArrayList<>(standards(policy));
        if (policy.grants().isEmpty() && !policy.extending()) {
            refusals.add(new Refusal(Reason.NO_GRANT, "/grants", "there is no grant, and no other policy is extended"));
        }
        Standards standards = new Standards(policy.standards());
        for (int i = 0; i < policy.grants().size(); i++) {
            refusals.addAll(GrantRefusals.of(policy.grants().get(i), "/grants/" + i, standards));
        }
        refusals.addAll(WindowRefusals.of(policy.window(), policy.coverageYear()));
        return List.copyOf(refusals);
    }

    private static List<Refusal> standards(Policy policy) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Integer> tiers = new HashSet<>();
        for (int i = 0; i < policy.standards().size(); i++) {
            Standard standard = policy.standards().get(i);
            if (!tiers.add(standard.tier())) {
                refusals.add(new Refusal(
                        Reason.TWO_STANDARDS_FOR_A_TIER,
                        "/standards/" + i + "/tier",
                        "tier " + standard.tier() + " has more than one standard"));
            }
            if (standard.amountFen() == 0) {
                refusals.add(new Refusal(
                        Reason.STANDARD_OF_ZERO,
                        "/standards/" + i + "/amountFen",
                        "the standard of tier " + standard.tier() + " is 0"));
            }
        }
        if (!tiers.contains(1)) {
            refusals.add(new Refusal(Reason.NO_STANDARD_FOR_TIER_1, "/standards", "there is no standard for tier 1"));
        }
        return refusals;
    }
}
