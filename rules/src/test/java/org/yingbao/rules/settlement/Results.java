package org.yingbao.rules.settlement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.settlement.CollectionResult.Status;

/** Collection results as tax sends them. */
final class Results {
    private Results() {}

    static CollectionResult paid(String recordId, long fen, String day) {
        return result("urn:cn:tax", recordId, Status.PAID, fen, 0, Optional.empty(), day);
    }

    /** Given back within the payment's own record. */
    static CollectionResult paid(String recordId, long fen, long refundedFen, String day) {
        return result("urn:cn:tax", recordId, Status.PAID, fen, refundedFen, Optional.empty(), day);
    }

    static CollectionResult refunded(String recordId, long fen, long refundedFen, String day) {
        return result("urn:cn:tax", recordId, Status.REFUNDED, fen, refundedFen, Optional.empty(), day);
    }

    static CollectionResult failed(String recordId, long fen, String day) {
        return result("urn:cn:tax", recordId, Status.FAILED, fen, 0, Optional.empty(), day);
    }

    static CollectionResult annulled(String recordId, long fen, String day) {
        return result("urn:cn:tax", recordId, Status.ANNULLED, fen, 0, Optional.empty(), day);
    }

    /** A record of its own that gives back of a payment. */
    static CollectionResult refund(String recordId, String payment, long fen, String day) {
        return result("urn:cn:tax", recordId, Status.REFUNDED, fen, 0, Optional.of(payment), day);
    }

    static CollectionResult by(String source, CollectionResult result) {
        return new CollectionResult(
                new RecordName(source, result.name().recordId()),
                result.status(),
                result.amountFen(),
                result.refundedFen(),
                result.refundOf(),
                result.paidAt());
    }

    static Instant noon(String day) {
        return OffsetDateTime.parse(day + "T12:00:00+08:00").toInstant();
    }

    private static CollectionResult result(
            String source,
            String recordId,
            Status status,
            long fen,
            long refundedFen,
            Optional<String> refundOf,
            String day) {
        return new CollectionResult(new RecordName(source, recordId), status, fen, refundedFen, refundOf, noon(day));
    }
}
