package org.yingbao.rules.policy;

/** A percentage with at most two decimals, held in hundredths of a percent: 33.33 percent is 3333. */
public record Percent(long hundredths) {
    /** A hundred percent, in hundredths. */
    public static final long WHOLE = 10_000;

    /** This percentage of an amount, rounded half up to the fen. */
    public long of(long fen) {
        return fen / WHOLE * hundredths + (fen % WHOLE * hundredths + WHOLE / 2) / WHOLE;
    }

    /** Whether the percentage of the amount is whole fen without rounding. */
    public boolean isWhole(long fen) {
        return fen % WHOLE * hundredths % WHOLE == 0;
    }
}
