package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One collection result as the ledger keeps it, in fen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LedgerCollection(
        String source,
        String recordId,
        String status,
        long amountFen,
        @Nullable Long refundedFen,
        @Nullable String refundOf,
        Instant paidAt,
        String channel) {}
