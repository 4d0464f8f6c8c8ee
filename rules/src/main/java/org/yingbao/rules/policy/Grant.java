package org.yingbao.rules.policy;

import java.util.List;

/**
 * What a policy grants to its categories in a tier, under a condition. {@code listed}: the policy lists the payers, so
 * they may not exceed the standard; a single amount, paid by medical aid, is only cut.
 */
public record Grant(List<String> categories, Condition when, int tier, List<Share> shares, boolean listed) {
    public Grant {
        categories = List.copyOf(categories);
        shares = List.copyOf(shares);
    }

    /** A grant with a single amount, which medical aid pays. */
    public static Grant of(List<String> categories, Condition when, int tier, Amount amount) {
        return new Grant(categories, when, tier, List.of(new Share(Payer.MEDICAL_AID, amount)), false);
    }

    /** A grant that lists its payers. */
    public static Grant of(List<String> categories, Condition when, int tier, List<Share> payers) {
        return new Grant(categories, when, tier, payers, true);
    }
}
