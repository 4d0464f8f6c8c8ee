package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The version that counts of one collection result, in fen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CollectionFact(
        String source,
        String recordId,
        long revision,
        Instant time,
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
        @Nullable String reason) {}
