package org.yingbao.reporting.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;
import org.yingbao.contracts.contribution.Instruction;

/** One version of an instruction, in fen; without name and document number. By year and version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Instructed(
        int coverageYear,
        long version,
        String instructionId,
        @Nullable String supersedes,
        String action,
        String region,
        String fundingRegion,
        int tier,
        long standardFen,
        long subsidyFen,
        long selfFen,
        List<Payer> payers,
        @Nullable Long adjustmentFen,
        @Nullable Long refundedFen,
        Reason reason)
        implements CaseEvent, Comparable<Instructed> {

    private static final Comparator<Instructed> ORDER =
            Comparator.comparingInt(Instructed::coverageYear).thenComparingLong(Instructed::version);

    public static Instructed of(Instruction told) {
        return new Instructed(
                told.coverageYear(),
                told.version(),
                told.instructionId(),
                told.supersedes(),
                told.action(),
                told.region(),
                told.fundingRegion(),
                told.tier(),
                told.standardFen(),
                told.subsidyFen(),
                told.selfFen(),
                told.payers(),
                told.adjustmentFen(),
                told.refundedFen(),
                told.reason());
    }

    @Override
    public int compareTo(Instructed another) {
        return ORDER.compare(this, another);
    }
}
