package org.yingbao.pipeline.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/**
 * An event that leaves exactly once. It is kept in the document of its key until the transaction that publishes it is
 * known to be committed.
 *
 * @param id its {@code ce_id}
 * @param value its content, without personal data in the clear
 * @param with the later event that it waits for; null if it leaves with its cause
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutboxEvent(
        String topic,
        String type,
        String id,
        JsonNode value,
        Cause cause,
        @Nullable Position with) {

    /** An event with an object as its content; nothing is made of the object before the document is written. */
    public static OutboxEvent of(Object content, String topic, String type, String id, Cause cause) {
        return new OutboxEvent(topic, type, id, Json.MAPPER.getNodeFactory().pojoNode(content), cause, null);
    }

    /** Its content, as the object that it was made of. */
    public <T> T content(Class<T> type) {
        return value instanceof POJONode written && type.isInstance(written.getPojo())
                ? type.cast(written.getPojo())
                : Json.MAPPER.treeToValue(value, type);
    }

    /** The event with its content as it is. */
    public ProducerRecord<byte[], byte[]> written(Events events, String key) {
        return events.event(topic, key, type, id, Json.MAPPER.writeValueAsBytes(value), cause);
    }

    /** The position of the record whose batch publishes it. */
    public Position leavesWith() {
        return with == null ? cause.at() : with;
    }

    /** The same, leaving before what a later event brings about, in whatever batches the records come again. */
    public OutboxEvent leavingWith(Position later) {
        return new OutboxEvent(topic, type, id, value, cause, later);
    }

    boolean isPublishedAs(ConsumerRecord<?, ?> event) {
        return topic.equals(event.topic()) && id.equals(Headers.text(event, Headers.ID));
    }
}
