package org.yingbao.quickstart.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a department decided about a list of its own.
 *
 * @param releasedBy a user's id
 */
public record ReleaseEvent(ListName list, String verdict, String releasedBy, String why, Instant time) {

    /** The event as it is published; the last one of a list counts. */
    public ProducerRecord<byte[], byte[]> record() {
        ObjectNode value = Json.MAPPER.createObjectNode();
        value.put("source", list.source()).put("listId", list.listId()).put("revision", list.revision());
        value.put("verdict", verdict).put("releasedBy", releasedBy).put("why", why);
        ProducerRecord<byte[], byte[]> event =
                new ProducerRecord<>(list.topic(), list.listId().getBytes(UTF_8), Json.MAPPER.writeValueAsBytes(value));
        header(event, Headers.SPEC_VERSION, "1.0");
        header(event, Headers.ID, "%s/%d/release/%s".formatted(list.listId(), list.revision(), time));
        header(event, Headers.SOURCE, list.source());
        header(event, Headers.TYPE, EventTypes.LIST_RELEASE);
        header(event, Headers.TIME, time.toString());
        header(event, Headers.CONTENT_TYPE, "application/json");
        return event;
    }

    private static void header(ProducerRecord<byte[], byte[]> event, String name, String text) {
        event.headers().add(name, text.getBytes(UTF_8));
    }
}
