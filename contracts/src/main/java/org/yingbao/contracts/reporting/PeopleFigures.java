package org.yingbao.contracts.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * Counts of people, and sums in fen.
 *
 * @param inScope who is to be insured [SD-16]
 * @param insured who of them is: settled, or paid elsewhere
 * @param entitled whom an instruction names that grants something: those of {@code exempt} and of {@code difference}
 * @param standardFen what they would pay without support
 * @param subsidyFen what is paid for them, by payer in {@code payers}
 * @param ownShareFen what is left to them
 * @param settled whose year is settled; this and the next five by state, of everybody of whom something is known
 * @param suspectedFirst who is suspected uninsured with priority 1 [SD-15]
 * @param suspectedSecond with priority 2
 * @param refunded to whom something was given back
 * @param adjustments from whom something is to be collected or to whom something is to be given back
 * @param adjustmentFen what that comes to; what is to be given back is taken off
 * @param withdrawn whose support was withdrawn, by reason
 * @param noticesSent notices that were handed over
 * @param noticesRefused notices that were refused for good
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PeopleFigures(
        long inScope,
        long insured,
        long entitled,
        long exempt,
        long difference,
        long standardFen,
        long subsidyFen,
        long ownShareFen,
        List<PayerFigures> payers,
        long settled,
        long partPaid,
        long paidElsewhere,
        long exemptUnanswered,
        long unpaid,
        long notEnrolled,
        long suspectedFirst,
        long suspectedSecond,
        long refunded,
        long refundedFen,
        long adjustments,
        long adjustmentFen,
        List<ReasonFigures> withdrawn,
        long noticesSent,
        long noticesRefused) {}
