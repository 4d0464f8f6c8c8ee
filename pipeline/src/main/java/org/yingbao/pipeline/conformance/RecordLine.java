package org.yingbao.pipeline.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A record on a line: a CloudEvent in structured mode ({@code {"specversion": …, "data": …}}), or a record as
 * {@code kcat -J} prints it and as people write it by hand ({@code {"topic": …, "headers": …, "payload": …}}, headers
 * as an object or as names and values in turn, the payload as text or as JSON). Anything else is a value without
 * headers.
 */
final class RecordLine {

    private static final String STRUCTURED = "application/cloudevents+json";

    private RecordLine() {}

    /** @param topic if the line names none */
    static ConsumerRecord<byte[], byte[]> read(String line, @Nullable String topic, Instant taken) {
        JsonNode written = parsed(line);
        RecordHeaders headers = new RecordHeaders();
        boolean asPrinted = written.has("payload") && !written.has("specversion");
        if (!asPrinted) {
            if (written.has("specversion")) {
                headers.add(Headers.header(Headers.CONTENT_TYPE, STRUCTURED));
            }
            return record(topic, taken, null, line.getBytes(UTF_8), headers);
        }
        addAll(headers, written.path("headers"));
        String named = written.path("topic").asString("");
        return record(
                named.isEmpty() ? topic : named,
                written.path("ts").canConvertToLong()
                        ? Instant.ofEpochMilli(written.path("ts").asLong())
                        : taken,
                bytes(written.path("key")),
                bytes(written.path("payload")),
                headers);
    }

    private static JsonNode parsed(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (JacksonException | NumberFormatException notJson) {
            return Json.MAPPER.missingNode();
        }
    }

    private static void addAll(RecordHeaders headers, JsonNode written) {
        written.properties().forEach(header -> add(headers, header.getKey(), header.getValue()));
        for (int i = 0; written.isArray() && i + 1 < written.size(); i += 2) {
            add(headers, written.get(i).asString(""), written.get(i + 1));
        }
    }

    private static void add(RecordHeaders headers, String name, JsonNode value) {
        headers.add(name, bytes(value));
    }

    private static byte @Nullable [] bytes(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isString() ? value.stringValue().getBytes(UTF_8) : Json.MAPPER.writeValueAsBytes(value);
    }

    private static ConsumerRecord<byte[], byte[]> record(
            @Nullable String topic,
            Instant taken,
            byte @Nullable [] key,
            byte @Nullable [] value,
            RecordHeaders headers) {
        return new ConsumerRecord<>(
                topic == null ? "" : topic,
                0,
                0,
                taken.toEpochMilli(),
                TimestampType.LOG_APPEND_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                value,
                headers,
                Optional.empty());
    }
}
