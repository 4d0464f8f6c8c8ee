package org.yingbao.testkit.model;

import java.util.List;

/** What holds if the contribution is collected on a day, amounts in fen: one day of the step function. */
public record Entitled(
        String policyRegion,
        long policyRevision,
        String region,
        String fundingRegion,
        int tier,
        long standardFen,
        long subsidyFen,
        long selfFen,
        List<Target.Payer> payers,
        String decidingSource,
        String decidingRecordId) {}
