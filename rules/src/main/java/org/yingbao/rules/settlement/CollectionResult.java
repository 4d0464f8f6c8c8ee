package org.yingbao.rules.settlement;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.facts.RecordName;

/**
 * The version that counts of one register of collection results, amounts in fen.
 *
 * @param amountFen what was collected, or what a refund of its own gives back
 * @param refundedFen what of it was given back by the same record, 0 if it does not say
 * @param refundOf the recordId of the payment, of the same source, that this record gives back
 */
public record CollectionResult(
        RecordName name, Status status, long amountFen, long refundedFen, Optional<String> refundOf, Instant paidAt) {
    /** What became of a collection. */
    public enum Status {
        PAID,
        FAILED,
        REFUNDED,
        ANNULLED
    }

    /**
     * A result as tax reported it. {@code REFUNDED} that says neither what of it was given back nor which payment it
     * gives back is of the first releases, and gives all back.
     *
     * @param refundedFen in fen, empty if the record does not say
     */
    public static CollectionResult reported(
            RecordName name,
            Status status,
            long amountFen,
            OptionalLong refundedFen,
            Optional<String> refundOf,
            Instant paidAt) {
        long all = status == Status.REFUNDED && refundOf.isEmpty() ? amountFen : 0;
        return new CollectionResult(name, status, amountFen, refundedFen.orElse(all), refundOf, paidAt);
    }

    /** Whether something was collected, or confirmed with nothing, whatever was given back of it. */
    public boolean isPayment() {
        return status == Status.PAID || (status == Status.REFUNDED && refundOf.isEmpty());
    }

    /** Whether it gives back of the payment of another record. */
    public boolean isRefundOfItsOwn() {
        return status == Status.REFUNDED && refundOf.isPresent();
    }

    /** What such a record gives back of: the payment's register. */
    RecordName refunds() {
        return new RecordName(name.source(), refundOf.orElseThrow());
    }

    /** Settled with nothing, because the person is exempt. */
    boolean isExempt() {
        return status == Status.PAID && amountFen == 0;
    }
}
