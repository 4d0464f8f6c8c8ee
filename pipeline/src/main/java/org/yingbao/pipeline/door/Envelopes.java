package org.yingbao.pipeline.door;

import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
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

    private static final String ANY_FORMAT = "application/cloudevents";
    private static final String JSON_FORMAT = "application/cloudevents+json";

    private Envelopes() {}

    static Received open(ConsumerRecord<byte[], byte[]> record, Entrance entrance) throws Refused {
        byte[] value = record.value();
        if (value != null && value.length > entrance.maxBytes()) {
            throw new Refused(
                    Reason.TOO_LARGE,
                    "the value has %d bytes, at most %d".formatted(value.length, entrance.maxBytes()));
        }
        String mediaType = mediaType(record);
        if (!mediaType.startsWith(ANY_FORMAT)) {
            return binary(record, entrance);
        }
        if (!mediaType.equals(JSON_FORMAT)) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, "header content-type: of CloudEvents, only " + JSON_FORMAT);
        }
        return structured(record, entrance);
    }

    /** Without its parameters. */
    private static String mediaType(ConsumerRecord<byte[], byte[]> record) {
        String contentType = Headers.text(record, Headers.CONTENT_TYPE);
        if (contentType == null) {
            return "";
        }
        int parameters = contentType.indexOf(';');
        return contentType
                .substring(0, parameters < 0 ? contentType.length() : parameters)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Received binary(ConsumerRecord<byte[], byte[]> record, Entrance entrance) throws Refused {
        Attributes attributes = Attributes.of(name -> header(record, "ce_" + name), name -> "header ce_" + name);
        Instant time = time(attributes.time());
        checkType(attributes, entrance);
        return received(record, attributes, time, data(record.value()));
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) throws Refused {
        Header header = record.headers().lastHeader(name);
        try {
            return header == null || header.value() == null ? null : Text.decoded(header.value());
        } catch (CharacterCodingException malformed) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, "header " + name + ": not UTF-8");
        }
    }

    private static Received structured(ConsumerRecord<byte[], byte[]> record, Entrance entrance) throws Refused {
        JsonNode envelope = envelope(record.value());
        Attributes attributes = Attributes.of(
                name -> envelope.path(name).isString() ? envelope.path(name).stringValue() : null, name -> "/" + name);
        Instant time = time(attributes.time());
        checkType(attributes, entrance);
        return received(record, attributes, time, enclosed(envelope));
    }

    private static JsonNode enclosed(JsonNode envelope) throws Refused {
        JsonNode data = envelope.path("data");
        JsonNode encoded = envelope.path("data_base64");
        if (!isAbsent(data)) {
            return data;
        }
        if (isAbsent(encoded)) {
            throw new Refused(Reason.MALFORMED_JSON, "/data: absent");
        }
        if (!encoded.isString()) {
            throw new Refused(Reason.MALFORMED_JSON, "/data_base64: not text");
        }
        return data(decoded(encoded.stringValue()));
    }

    private static boolean isAbsent(JsonNode member) {
        return member.isMissingNode() || member.isNull();
    }

    private static Received received(
            ConsumerRecord<byte[], byte[]> record, Attributes attributes, Instant time, JsonNode data) {
        String trace = Headers.text(record, Headers.TRACE_PARENT);
        Cause cause = new Cause(
                Position.of(record),
                attributes.id(),
                attributes.time(),
                attributes.id(),
                trace == null ? Traces.begun(attributes.source(), attributes.id()) : trace);
        return new Received(record, attributes.source(), attributes.id(), attributes.type(), time, data, cause);
    }

    private static void checkType(Attributes attributes, Entrance entrance) throws Refused {
        if (!attributes.type().equals(entrance.type())) {
            throw new Refused(Reason.UNKNOWN_TYPE, "the type of this topic is " + entrance.type());
        }
    }

    private static Instant time(String text) throws Refused {
        return Instants.read(text)
                .orElseThrow(() -> new Refused(Reason.NOT_A_CLOUDEVENT, "time: not an RFC 3339 instant with offset"))
                .toInstant();
    }

    private static JsonNode envelope(byte @Nullable [] value) throws Refused {
        try {
            JsonNode envelope = read(value, Reason.NOT_A_CLOUDEVENT);
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
            JsonNode data = read(value, Reason.MALFORMED_JSON);
            if (!data.isMissingNode()) {
                return data;
            }
        } catch (JacksonException notJson) {
            throw new Refused(Reason.MALFORMED_JSON, "the data is not JSON" + place(notJson));
        }
        throw new Refused(Reason.MALFORMED_JSON, "the data is absent");
    }

    private static JsonNode read(byte @Nullable [] value, Reason otherwise) throws Refused {
        if (value == null) {
            return Json.MAPPER.missingNode();
        }
        if (!Text.isUtf8(value)) {
            throw new Refused(otherwise, "the value is not UTF-8");
        }
        try {
            return Json.STRICT.readTree(value);
        } catch (NumberFormatException noSuchExponent) {
            throw new Refused(otherwise, "a number is beyond all bounds");
        }
    }

    private static byte[] decoded(String base64) throws Refused {
        try {
            return Base64.getDecoder().decode(base64);
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
