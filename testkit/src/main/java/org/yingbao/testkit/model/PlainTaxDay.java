package org.yingbao.testkit.model;

import tools.jackson.databind.JsonNode;

/** What was collected on a day in a county for a year, counted and in fen. */
public record PlainTaxDay(Sum paid, Sum exempt, Sum refunded) {
    static final PlainTaxDay NOTHING = new PlainTaxDay(Sum.NOTHING, Sum.NOTHING, Sum.NOTHING);

    /** How many, and what they come to. */
    public record Sum(long count, long sumFen) {
        static final Sum NOTHING = new Sum(0, 0);

        static Sum of(JsonNode said) {
            return new Sum(said.path("count").asLong(0), said.path("sumFen").asLong(0));
        }

        Sum plus(Sum other) {
            return new Sum(count + other.count, sumFen + other.sumFen);
        }
    }

    static PlainTaxDay of(JsonNode said) {
        return new PlainTaxDay(Sum.of(said.path("paid")), Sum.of(said.path("exempt")), Sum.of(said.path("refunded")));
    }

    static PlainTaxDay paid(long fen) {
        Sum one = new Sum(1, fen);
        return fen == 0
                ? new PlainTaxDay(Sum.NOTHING, one, Sum.NOTHING)
                : new PlainTaxDay(one, Sum.NOTHING, Sum.NOTHING);
    }

    static PlainTaxDay refunded(long fen) {
        return new PlainTaxDay(Sum.NOTHING, Sum.NOTHING, new Sum(1, fen));
    }

    PlainTaxDay plus(PlainTaxDay other) {
        return new PlainTaxDay(paid.plus(other.paid), exempt.plus(other.exempt), refunded.plus(other.refunded));
    }
}
