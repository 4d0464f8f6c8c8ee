package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one payer of one region owes the insurance fund by one closing [SD-11]; amounts in fen, negative where an
 * earlier closing is corrected.
 *
 * @param requestId closingId-region-payer; receipts name it as their transferId
 * @param region the funding region
 * @param progress how far the people are counted; absent once they all are
 * @param movedFen all that was moved so far; absent if finance did not answer, or refused
 * @param differenceFen what was moved less the total
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TransferRequest(
        String requestId,
        String closingId,
        String batch,
        String region,
        String payer,
        int coverageYear,
        LocalDate asOf,
        String status,
        long people,
        long totalFen,
        List<RequestLine> lines,
        @Nullable CountingProgress progress,
        @Nullable Long movedFen,
        @Nullable Long differenceFen) {
    /** The words that {@code status} may be. */
    public enum Status {
        OPEN,
        REQUESTED,
        REFUSED,
        PART_MOVED,
        MOVED,
        DIFFERS
    }
}
