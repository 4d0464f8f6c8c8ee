package org.yingbao.testkit.departments;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.node.ObjectNode;

/** Events as departments publish them. */
public final class CloudEvents {

    private CloudEvents() {}

    /** In binary mode: attributes in headers, the data as value. */
    public static ProducerRecord<byte[], byte[]> binary(Event event) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(event.topic(), null, Json.MAPPER.writeValueAsBytes(event.data()));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_type", event.type());
        header(record, "ce_source", event.source());
        header(record, "ce_id", event.id());
        header(record, "ce_time", event.time().toString());
        header(record, "content-type", "application/json");
        return record;
    }

    /** In structured mode: the whole event as value. */
    public static ProducerRecord<byte[], byte[]> structured(Event event) {
        ObjectNode envelope = Json.MAPPER.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("type", event.type());
        envelope.put("source", event.source());
        envelope.put("id", event.id());
        envelope.put("time", event.time().toString());
        envelope.set("data", event.data());
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(event.topic(), null, Json.MAPPER.writeValueAsBytes(envelope));
        header(record, "content-type", "application/cloudevents+json; charset=UTF-8");
        return record;
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
