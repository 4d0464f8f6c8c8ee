package org.yingbao.pipeline.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The event that led to another one.
 *
 * @param at where it was read
 * @param id its {@code ce_id}
 * @param time its {@code ce_time}, RFC 3339
 * @param correlation the {@code ce_id} of the department event at the start of the chain
 * @param trace its {@code traceparent}
 * @param root the department event at the start of the chain; null if no department began it, or an earlier release
 *     passed it on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cause(
        Position at,
        String id,
        String time,
        String correlation,
        String trace,
        @Nullable Root root) {

    /** Where no department is known that began it. */
    public Cause(Position at, String id, String time, String correlation, String trace) {
        this(at, id, time, correlation, trace, null);
    }
}
