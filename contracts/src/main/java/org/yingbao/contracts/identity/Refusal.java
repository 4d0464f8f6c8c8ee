package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What was refused of a sender, without the record: where it lies and why. {@code source}, {@code ce_id} and
 * {@code recordId} are absent where they could not be read, or where they could contain personal data; {@code reason}
 * is one of {@link org.yingbao.contracts.DeadLetterReason}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Refusal(
        @Nullable String source,
        @JsonProperty("ce_id") @Nullable String id,
        @Nullable String recordId,
        String topic,
        int partition,
        long offset,
        String reason,
        String detail) {}
