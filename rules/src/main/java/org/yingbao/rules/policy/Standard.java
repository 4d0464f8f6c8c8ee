package org.yingbao.rules.policy;

import java.util.Optional;

/**
 * What an ordinary person pays for the year in a tier (个人缴费标准), in fen. With a condition, the tier is the default one
 * of those for whom it holds and who have chosen none.
 */
public record Standard(int tier, long amountFen, Optional<Condition> when) {

    /** The standard of a tier that is nobody's default, apart from tier 1. */
    public Standard(int tier, long amountFen) {
        this(tier, amountFen, Optional.empty());
    }
}
