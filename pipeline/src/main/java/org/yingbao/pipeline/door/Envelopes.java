package org.yingbao.pipeline.door;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.event.Traces;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Opens CloudEvents 1.0 in binary and structured mode: the checks that are the same for every event. */
final class Envelopes {

    private static final String STRUCTURED = "application/cloudevents";

    private Envelopes() {}

    static Received open(ConsumerRecord<byte[], byte[]> record, Entrance entrance) throws Refused {
        byte[] value = record.value();
        if (value != null && value.length > entrance.maxBytes()) {
            throw new Refused(
                    Reason.TOO_LARGE,
                    "the value has %d bytes, at most %d".formatted(value.length, entrance.maxBytes()));
        }
        String contentType = Headers.text(record, Headers.CONTENT_TYPE);
        return contentType != null
                        && contentType.strip().toLowerCase(Locale.ROOT).startsWith(STRUCTURED)
                ? structured(record, entrance)
                : binary(record, entrance);
    }

    private static Received binary(ConsumerRecord<byte[], byte[]> record, Entrance entrance) throws Refused {
        Attributes attributes = Attributes.of(name -> Headers.text(record, "ce_" + name), name -> "header ce_" + name);
        String type = known(attributes, entrance);
        return received(record, attributes, type, data(record.value()));
    }

    private static Received structured(ConsumerRecord<byte[], byte[]> record, Entrance entrance) throws Refused {
        JsonNode envelope = envelope(record.value());
        Attributes attributes = Attributes.of(
                name -> envelope.path(name).isString() ? envelope.path(name).stringValue() : null, name -> "/" + name);
        String type = known(attributes, entrance);
        JsonNode encoded = envelope.path("data_base64");
        JsonNode data = encoded.isString() ? data(decoded(encoded.stringValue())) : envelope.path("data");
        if (data.isMissingNode()) {
            throw new Refused(Reason.MALFORMED_JSON, "/data: absent");
        }
        return received(record, attributes, type, data);
    }

    private static Received received(
            ConsumerRecord<byte[], byte[]> record, Attributes attributes, String type, JsonNode data) throws Refused {
        Instant time = time(attributes.time());
        String trace = Headers.text(record, Headers.TRACE_PARENT);
        Cause cause = new Cause(
                Position.of(record),
                attributes.id(),
                attributes.time(),
                attributes.id(),
                trace == null ? Traces.begun(attributes.source(), attributes.id()) : trace);
        return new Received(record, attributes.source(), attributes.id(), type, time, data, cause);
    }

    private static String known(Attributes attributes, Entrance entrance) throws Refused {
        time(attributes.time());
        if (!attributes.type().equals(entrance.type())) {
            throw new Refused(Reason.UNKNOWN_TYPE, "the type of this topic is " + entrance.type());
        }
        return attributes.type();
    }

    private static Instant time(String text) throws Refused {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, "time: not an RFC 3339 instant with offset");
        }
    }

    private static JsonNode envelope(byte @Nullable [] value) throws Refused {
        try {
            JsonNode envelope = value == null ? Json.MAPPER.missingNode() : Json.MAPPER.readTree(value);
            if (envelope.isObject()) {
                return envelope;
            }
        } catch (JacksonException notJson) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, "the structured envelope is not JSON" + place(notJson));
        }
        throw new Refused(Reason.NOT_A_CLOUDEVENT, "the structured envelope is not an object");
    }

    private static JsonNode data(byte @Nullable [] value) throws Refused {
        try {
            JsonNode data = value == null ? Json.MAPPER.missingNode() : Json.MAPPER.readTree(value);
            if (!data.isMissingNode()) {
                return data;
            }
        } catch (JacksonException notJson) {
            throw new Refused(Reason.MALFORMED_JSON, "the data is not JSON" + place(notJson));
        }
        throw new Refused(Reason.MALFORMED_JSON, "the data is absent");
    }

    private static byte[] decoded(String base64) throws Refused {
        try {
            return java.util.Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new Refused(Reason.MALFORMED_JSON, "/data_base64: not base64");
        }
    }

    private static String place(JacksonException failure) {
        return failure.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr());
    }
}
