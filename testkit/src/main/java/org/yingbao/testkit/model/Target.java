package org.yingbao.testkit.model;

import java.util.List;

/** What tax ends up with for a person and a coverage year. */
public sealed interface Target {
    /** No instruction at all, or the last one is WITHDRAWN. */
    record None() implements Target {}

    /** Amounts in fen. An adjustment of zero is none. */
    record Instruction(
            String action,
            String region,
            String fundingRegion,
            int tier,
            long standardFen,
            long subsidyFen,
            long selfFen,
            List<Payer> payers,
            long adjustmentFen)
            implements Target {}

    /** What one payer pays, in fen. */
    record Payer(String payer, long amountFen) {}

    Target NONE = new None();
}
