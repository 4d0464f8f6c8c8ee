package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;
import org.yingbao.contracts.department.Document;

/**
 * What tax is to do for one person and coverage year; amounts in fen. {@code EXEMPT}: collect nothing;
 * {@code DIFFERENCE}: collect {@code selfFen} only; {@code WITHDRAWN}: collect the standard. {@code version} counts 1,
 * 2, 3 per person and year; {@code supersedes} is written even where it is null. {@code refundedFen}: what was given
 * back, if nothing is left of what was paid and the year is therefore open again.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Instruction(
        String instructionId,
        String personId,
        Document document,
        String name,
        int coverageYear,
        String region,
        String fundingRegion,
        int tier,
        String action,
        long standardFen,
        long subsidyFen,
        long selfFen,
        List<Payer> payers,
        @Nullable Long adjustmentFen,
        long version,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String supersedes,
        Reason reason,
        @Nullable LocalDate windowCloses,
        @Nullable Long refundedFen) {
    /** The words that {@code action} may be (免征代缴, 差额征缴, withdrawn). */
    public enum Action {
        EXEMPT,
        DIFFERENCE,
        WITHDRAWN
    }
}
