package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;

/**
 * The story of one person and coverage year: what tax was told, what it collected, what is still open; amounts in fen.
 * {@code settlement}: whether the year is settled. {@code included}: what closings included, one after the other.
 * {@code closed}: the year is over for more than five years, and this line stays.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LedgerLine(
        int coverageYear,
        @Nullable String instructionId,
        long instructionVersion,
        @Nullable String action,
        @Nullable String region,
        @Nullable String fundingRegion,
        @Nullable Integer tier,
        @Nullable Long standardFen,
        @Nullable Long subsidyFen,
        @Nullable Long ownShareFen,
        List<Payer> payers,
        long paidFen,
        @Nullable Long adjustmentFen,
        boolean rightsConfirmed,
        @Nullable Instant rightsConfirmedSince,
        @Nullable Reason reason,
        List<LedgerCollection> collections,
        List<Finding> findings,
        @Nullable Boolean closed,
        @Nullable SettlementOfLine settlement,
        @Nullable List<LedgerInclusion> included) {
    /** A line of a year that is not closed, as releases write it that know of no settlement. */
    public LedgerLine(
            int coverageYear,
            @Nullable String instructionId,
            long instructionVersion,
            @Nullable String action,
            @Nullable String region,
            @Nullable String fundingRegion,
            @Nullable Integer tier,
            @Nullable Long standardFen,
            @Nullable Long subsidyFen,
            @Nullable Long ownShareFen,
            List<Payer> payers,
            long paidFen,
            @Nullable Long adjustmentFen,
            boolean rightsConfirmed,
            @Nullable Instant rightsConfirmedSince,
            @Nullable Reason reason,
            List<LedgerCollection> collections,
            List<Finding> findings) {
        this(
                coverageYear,
                instructionId,
                instructionVersion,
                action,
                region,
                fundingRegion,
                tier,
                standardFen,
                subsidyFen,
                ownShareFen,
                payers,
                paidFen,
                adjustmentFen,
                rightsConfirmed,
                rightsConfirmedSince,
                reason,
                collections,
                findings,
                null,
                null,
                null);
    }

    /** The same line for ever: the year is decided no more. */
    public LedgerLine asClosed(List<Finding> kept) {
        return with(kept, true, settlement, included);
    }

    /** The same line with whether the year is settled. */
    public LedgerLine with(SettlementOfLine settled) {
        return with(findings, closed, settled, included);
    }

    /** The same line with what closings included; nothing if that is empty. */
    public LedgerLine including(List<LedgerInclusion> inclusions) {
        return with(findings, closed, settlement, inclusions.isEmpty() ? null : inclusions);
    }

    private LedgerLine with(
            List<Finding> others,
            @Nullable Boolean isClosed,
            @Nullable SettlementOfLine settled,
            @Nullable List<LedgerInclusion> inclusions) {
        return new LedgerLine(
                coverageYear,
                instructionId,
                instructionVersion,
                action,
                region,
                fundingRegion,
                tier,
                standardFen,
                subsidyFen,
                ownShareFen,
                payers,
                paidFen,
                adjustmentFen,
                rightsConfirmed,
                rightsConfirmedSince,
                reason,
                collections,
                others,
                isClosed,
                settled,
                inclusions);
    }
}
