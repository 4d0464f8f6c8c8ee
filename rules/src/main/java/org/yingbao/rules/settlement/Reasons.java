package org.yingbao.rules.settlement;

import java.util.Optional;

/** Why an instruction is issued: of the reasons that apply the one that ranks first. */
final class Reasons {
    private static final ReasonRank[] RANKS = ReasonRank.values();

    private Reasons() {}

    static Reason of(Change change) {
        for (ReasonRank rank : RANKS) {
            Optional<Reason> applies = rank.of(change);
            if (applies.isPresent()) {
                return applies.get();
            }
        }
        throw new IllegalStateException("an instruction without a reason");
    }
}
