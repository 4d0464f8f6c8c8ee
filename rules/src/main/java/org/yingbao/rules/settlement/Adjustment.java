package org.yingbao.rules.settlement;

import java.util.OptionalLong;

/** What was paid too little (positive) or too much (negative, to refund), in fen. */
final class Adjustment {
    private Adjustment() {}

    static OptionalLong of(long owedFen, OptionalLong paidFen) {
        if (paidFen.isEmpty() || paidFen.getAsLong() == owedFen) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(owedFen - paidFen.getAsLong());
    }
}
