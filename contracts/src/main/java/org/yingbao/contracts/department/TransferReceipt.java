package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Finance moved, or refused to move, money from the medical-aid account to the resident-insurance account, in fen
 * [SD-11].
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TransferReceipt(
        String transferId,
        @Nullable Long revision,
        String status,
        long amountFen,

        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        OffsetDateTime movedAt,

        @Nullable String reason) {
    /** The words that {@code status} may be. */
    public enum Status {
        MOVED,
        REFUSED
    }
}
