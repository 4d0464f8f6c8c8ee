package org.yingbao.rules.policy;

import java.util.List;

/** The standards of a policy by tier, in fen. */
final class Standards {
    static final long UNKNOWN = -1;
    private final int[] tiers;
    private final long[] fen;
    private final List<Standard> conditional;

    Standards(List<Standard> standards) {
        tiers = standards.stream().mapToInt(Standard::tier).toArray();
        fen = standards.stream().mapToLong(Standard::amountFen).toArray();
        conditional = standards.stream()
                .filter(standard -> standard.when().isPresent())
                .toList();
    }

    /** The standard of a tier, or {@link #UNKNOWN}. */
    long of(int tier) {
        for (int i = 0; i < tiers.length; i++) {
            if (tiers[i] == tier) {
                return fen[i];
            }
        }
        return UNKNOWN;
    }

    boolean know(int tier) {
        return of(tier) != UNKNOWN;
    }

    /** Those with a condition, in the order of the policy. */
    List<Standard> conditional() {
        return conditional;
    }
}
