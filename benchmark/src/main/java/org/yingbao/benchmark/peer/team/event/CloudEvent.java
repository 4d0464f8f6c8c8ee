package org.yingbao.benchmark.peer.team.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.DeadLetterReason;
import org.yingbao.contracts.Headers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** An event as it was read, in binary or structured mode. */
public record CloudEvent(
        String source,
        String id,
        String type,
        Instant time,
        @Nullable String correlationId,
        @Nullable String traceParent,
        byte @Nullable [] data) {

    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String VERSION = "1.0";

    /** Reads an event or rejects it. */
    public static CloudEvent of(ConsumerRecord<byte[], byte[]> record) {
        String contentType = header(record, Headers.CONTENT_TYPE);
        return contentType != null && contentType.startsWith(STRUCTURED) ? structured(record) : binary(record);
    }

    /** The department event at the start of the chain: this one, if it names none. */
    public String correlation() {
        return correlationId == null ? id : correlationId;
    }

    private static CloudEvent binary(ConsumerRecord<byte[], byte[]> record) {
        return checked(
                header(record, Headers.SPEC_VERSION),
                header(record, Headers.SOURCE),
                header(record, Headers.ID),
                header(record, Headers.TYPE),
                header(record, Headers.TIME),
                header(record, Headers.CORRELATION_ID),
                header(record, Headers.TRACE_PARENT),
                record.value());
    }

    private static CloudEvent structured(ConsumerRecord<byte[], byte[]> record) {
        JsonNode envelope;
        try {
            envelope = TeamJson.STRICT.readTree(record.value());
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new Rejection(DeadLetterReason.NOT_A_CLOUDEVENT, "the envelope is not JSON");
        }
        return checked(
                text(envelope, "specversion"),
                text(envelope, "source"),
                text(envelope, "id"),
                text(envelope, "type"),
                text(envelope, "time"),
                text(envelope, "correlationid"),
                text(envelope, "traceparent"),
                data(envelope));
    }

    private static byte @Nullable [] data(JsonNode envelope) {
        String base64 = text(envelope, "data_base64");
        if (base64 != null) {
            try {
                return Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException unreadable) {
                throw new Rejection(DeadLetterReason.NOT_A_CLOUDEVENT, "/data_base64 is not base64");
            }
        }
        JsonNode data = envelope.get("data");
        return data == null ? null : TeamJson.OURS.writeValueAsBytes(data);
    }

    private static CloudEvent checked(
            @Nullable String version,
            @Nullable String source,
            @Nullable String id,
            @Nullable String type,
            @Nullable String time,
            @Nullable String correlationId,
            @Nullable String traceParent,
            byte @Nullable [] data) {
        if (!VERSION.equals(version)) {
            throw new Rejection(DeadLetterReason.NOT_A_CLOUDEVENT, "specversion is not 1.0");
        }
        if (source == null || source.isEmpty() || id == null || id.isEmpty() || type == null || time == null) {
            throw new Rejection(DeadLetterReason.NOT_A_CLOUDEVENT, "one of id, source, type and time is missing");
        }
        try {
            Instant instant = OffsetDateTime.parse(time).toInstant();
            return new CloudEvent(source, id, type, instant, correlationId, traceParent, data);
        } catch (DateTimeException unreadable) {
            throw new Rejection(DeadLetterReason.NOT_A_CLOUDEVENT, "time is no instant with an offset");
        }
    }

    private static @Nullable String text(JsonNode envelope, String name) {
        JsonNode node = envelope.get(name);
        return node == null || !node.isString() ? null : node.stringValue();
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
