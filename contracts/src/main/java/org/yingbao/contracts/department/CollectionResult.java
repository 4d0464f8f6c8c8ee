package org.yingbao.contracts.department;

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
        long amountFen,
        OffsetDateTime paidAt,
        String channel,
        @Nullable String payerRelation,
        @Nullable String reason,
        Person person) {}
