package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What tax collected, or failed to collect, for one coverage year, in fen [SD-14]. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CollectionResult(
        String recordId,
        long revision,
        String status,
        @Nullable String instructionId,
        int coverageYear,
        @Nullable String region,
        long amountFen,
        @Nullable Long refundedFen,
        @Nullable String refundOf,

        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        OffsetDateTime paidAt,

        String channel,
        @Nullable String payerRelation,
        @Nullable String reason,
        Person person) {
    /** The words that {@code status} may be; {@code PAID} alone settles a year. */
    public enum Status {
        PAID,
        FAILED,
        REFUNDED,
        ANNULLED
    }
}
