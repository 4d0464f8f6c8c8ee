package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
        OffsetDateTime time,
        @Nullable String source,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset) {
    /** Of what is compared, not published. */
    public static final HistoryCause UNSAID =
            new HistoryCause("", OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), null, null, null, null);
}
