package org.yingbao.pipeline.event;

/**
 * The event that led to another one.
 *
 * @param at where it was read
 * @param id its {@code ce_id}
 * @param time its {@code ce_time}, RFC 3339
 * @param correlation the {@code ce_id} of the department event at the start of the chain
 * @param trace its {@code traceparent}
 */
public record Cause(Position at, String id, String time, String correlation, String trace) {}
