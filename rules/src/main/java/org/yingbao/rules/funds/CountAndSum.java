package org.yingbao.rules.funds;

/** How many there are, and what they come to in fen. */
public record CountAndSum(long count, long sumFen) {
    public static final CountAndSum NOTHING = new CountAndSum(0, 0);

    static CountAndSum one(long fen) {
        return new CountAndSum(1, fen);
    }

    CountAndSum plus(CountAndSum other) {
        return new CountAndSum(Math.addExact(count, other.count), Math.addExact(sumFen, other.sumFen));
    }
}
