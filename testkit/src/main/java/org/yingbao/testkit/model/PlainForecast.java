package org.yingbao.testkit.model;

/** What one payer gives in a region and year, in fen: if everybody pays, so far, as asked of finance, as moved. */
public record PlainForecast(long needed, long settled, long requested, long moved) {
    static final PlainForecast NOTHING = new PlainForecast(0, 0, 0, 0);

    PlainForecast plus(PlainForecast other) {
        return new PlainForecast(
                needed + other.needed, settled + other.settled, requested + other.requested, moved + other.moved);
    }
}
