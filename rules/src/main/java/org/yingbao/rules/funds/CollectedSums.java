package org.yingbao.rules.funds;

/**
 * What was collected, confirmed with nothing and given back, in fen: of a day, a county and a coverage year.
 *
 * @param exempt payments of amount 0
 */
public record CollectedSums(CountAndSum paid, CountAndSum exempt, CountAndSum refunded) {
    public static final CollectedSums NOTHING =
            new CollectedSums(CountAndSum.NOTHING, CountAndSum.NOTHING, CountAndSum.NOTHING);

    static CollectedSums payment(long fen) {
        CountAndSum one = CountAndSum.one(fen);
        return fen == 0
                ? new CollectedSums(CountAndSum.NOTHING, one, CountAndSum.NOTHING)
                : new CollectedSums(one, CountAndSum.NOTHING, CountAndSum.NOTHING);
    }

    static CollectedSums refund(long fen) {
        return new CollectedSums(CountAndSum.NOTHING, CountAndSum.NOTHING, CountAndSum.one(fen));
    }

    public CollectedSums plus(CollectedSums other) {
        return new CollectedSums(paid.plus(other.paid), exempt.plus(other.exempt), refunded.plus(other.refunded));
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
