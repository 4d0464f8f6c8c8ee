package org.yingbao.pipeline.stage;

import java.util.Objects;
import java.util.function.Supplier;
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
 * @param value its content, without personal data in the clear; null if only the document tells it
 * @param with the later event that it waits for; null if it leaves with its cause
 * @param told whether the document, as it stands, tells the content as well, so that it is not stored twice
 */
public record OutboxEvent(
        String topic,
        String type,
        String id,
        @Nullable JsonNode value,
        Cause cause,
        @Nullable Position with,
        boolean told) {

    /** An event with an object as its content; nothing is made of the object before the document is written. */
    public static OutboxEvent of(Object content, String topic, String type, String id, Cause cause) {
        return new OutboxEvent(topic, type, id, node(content), cause, null, false);
    }

    /**
     * An event with a content that {@link OutboxTopic#content} finds in the document too, as the change leaves it. The
     * pipeline stores the content by itself as soon as the document becomes another.
     */
    public static OutboxEvent told(Object content, String topic, String type, String id, Cause cause) {
        return new OutboxEvent(topic, type, id, node(content), cause, null, true);
    }

    private static JsonNode node(Object content) {
        return Json.MAPPER.getNodeFactory().pojoNode(content);
    }

    /** Its content, as the object that it was made of. */
    public <T> T content(Class<T> type) {
        JsonNode content = Objects.requireNonNull(value, "the content is in the document");
        return content instanceof POJONode written && type.isInstance(written.getPojo())
                ? type.cast(written.getPojo())
                : Json.MAPPER.treeToValue(content, type);
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
        return new OutboxEvent(topic, type, id, value, cause, later, told);
    }

    /** The same with its content, whatever becomes of the document; {@code content} is asked if it has none. */
    public OutboxEvent holding(Supplier<Object> content) {
        JsonNode held = value == null ? node(content.get()) : value;
        return new OutboxEvent(topic, type, id, held, cause, with, false);
    }

    boolean isPublishedAs(ConsumerRecord<?, ?> event) {
        return topic.equals(event.topic()) && id.equals(Headers.text(event, Headers.ID));
    }
}
