package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The event at the start of the chain: what a department sent, or a published day.
 *
 * @param id its {@code ce_id}
 * @param source its {@code ce_source}; this and what follows is absent if nobody knows it any more
 * @param topic where it was read, with partition and offset
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record HistoryCause(
        String id,
        String time,
        @Nullable String source,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset) {}
