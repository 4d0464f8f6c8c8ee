package org.yingbao.testkit.tax;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One record of the office: a payment, a failure or a refund. It is a register, named by {@code recordId}, the office's
 * own number, which stays the same if the same thing is entered twice.
 *
 * @param status PAID, FAILED, REFUNDED or ANNULLED
 * @param amountFen what was collected; of a refund what was given back
 * @param refundOf the payment that a refund gives back
 * @param paidAt when the person paid or got it back, not when it was entered: it decides
 */
public record TaxResult(
        String recordId,
        long revision,
        String status,
        TaxPayer person,
        int coverageYear,
        @Nullable String region,
        long amountFen,
        @Nullable String refundOf,
        OffsetDateTime paidAt,
        String channel,
        @Nullable String payerRelation,
        @Nullable String instructionId,
        @Nullable String reason) {

    /** Somebody paid at a counter or by telephone. */
    public static TaxResult paid(
            String recordId, TaxPayer person, int coverageYear, long amountFen, OffsetDateTime paidAt, String channel) {
        return new TaxResult(
                recordId, 1, "PAID", person, coverageYear, null, amountFen, null, paidAt, channel, null, null, null);
    }

    /** The collection failed; it counts for nothing. */
    public TaxResult failed(String why) {
        return with("FAILED", revision, region, instructionId, why);
    }

    /** It never happened. */
    TaxResult annulled() {
        return with("ANNULLED", revision + 1, region, instructionId, reason);
    }

    /** Who paid for the person, for example CHILD. */
    public TaxResult by(String relation) {
        return new TaxResult(
                recordId,
                revision,
                status,
                person,
                coverageYear,
                region,
                amountFen,
                refundOf,
                paidAt,
                channel,
                relation,
                instructionId,
                reason);
    }

    /** Collected in this county. */
    public TaxResult in(String county) {
        return with(status, revision, county, instructionId, reason);
    }

    /** What is given back of this payment; a record of its own. */
    TaxResult refund(String newRecordId, long fen, OffsetDateTime when, @Nullable String instruction) {
        return new TaxResult(
                newRecordId,
                1,
                "REFUNDED",
                person,
                coverageYear,
                region,
                fen,
                recordId,
                when,
                channel,
                payerRelation,
                instruction,
                null);
    }

    /** Collected by this instruction, where it says unless a county is named already. */
    TaxResult by(TaxInstruction instruction) {
        return with(
                status, revision, region == null ? instruction.region() : region, instruction.instructionId(), reason);
    }

    private TaxResult with(
            String other, long next, @Nullable String county, @Nullable String instruction, @Nullable String why) {
        return new TaxResult(
                recordId,
                next,
                other,
                person,
                coverageYear,
                county,
                amountFen,
                refundOf,
                paidAt,
                channel,
                payerRelation,
                instruction,
                why);
    }
}
