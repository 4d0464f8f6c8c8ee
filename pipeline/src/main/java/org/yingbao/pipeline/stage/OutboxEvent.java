package org.yingbao.pipeline.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/**
 * An event that must leave exactly once. It is kept in the person's document until the transaction that publishes it is
 * known to be committed.
 *
 * @param id its {@code ce_id}
 * @param value what it says, without personal data in the clear
 * @param with the later news that it waits for, or null: it leaves with its cause
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutboxEvent(
        String topic,
        String type,
        String id,
        JsonNode value,
        Cause cause,
        @Nullable Position with) {

    /** A letter that says what an object does; nothing is made of it before the letter is written. */
    public static OutboxEvent saying(Object content, String topic, String type, String id, Cause cause) {
        return new OutboxEvent(topic, type, id, Json.MAPPER.getNodeFactory().pojoNode(content), cause, null);
    }

    /** What it says, as the object that it was made of. */
    public <T> T content(Class<T> type) {
        return value instanceof POJONode written && type.isInstance(written.getPojo())
                ? type.cast(written.getPojo())
                : Json.MAPPER.treeToValue(value, type);
    }

    /** The record whose batch publishes it. */
    Position leavesWith() {
        return with == null ? cause.at() : with;
    }

    /** It leaves before what later news brought about, in whatever batches the records come again. */
    OutboxEvent leavingWith(Position later) {
        return new OutboxEvent(topic, type, id, value, cause, later);
    }

    boolean isPublishedAs(ConsumerRecord<?, ?> event) {
        return topic.equals(event.topic()) && id.equals(Headers.text(event, Headers.ID));
    }
}
