package org.yingbao.pipeline.door;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.event.Root;
import org.yingbao.pipeline.event.Traces;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Opens CloudEvents 1.0 in binary and structured mode: the checks that are the same for every event. */
final class Envelopes {

    private static final String ANY_FORMAT = "application/cloudevents";
    static final String JSON_FORMAT = "application/cloudevents+json";

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
        Attributes attributes = Attributes.of(new EventHeaders(record));
        checkType(attributes, entrance);
        return received(record, attributes, Headers.text(record, "ce_traceparent"), data(record.value()));
    }

    private static Received structured(ConsumerRecord<byte[], byte[]> record, Entrance entrance) throws Refused {
        JsonNode envelope = envelope(record.value());
        Attributes attributes = Attributes.of(new EnvelopeMembers(envelope));
        if (!isAbsent(envelope.path("data")) && !isAbsent(envelope.path("data_base64"))) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, "/data_base64: beside /data, and an event has one of them");
        }
        checkType(attributes, entrance);
        String trace = envelope.path(Headers.TRACE_PARENT).asString("");
        return received(record, attributes, trace, enclosed(envelope));
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

    /** @param extension the trace that the event itself names, if any; one that its transport names goes before */
    private static Received received(
            ConsumerRecord<byte[], byte[]> record, Attributes attributes, @Nullable String extension, JsonNode data) {
        String trace = Stream.of(
                        Optional.ofNullable(Headers.text(record, Headers.TRACE_PARENT)), Optional.ofNullable(extension))
                .flatMap(Optional::stream)
                .filter(Traces::isWellFormed)
                .findFirst()
                .orElseGet(() -> Traces.begun(attributes.source(), attributes.id()));
        Position at = Position.of(record);
        Cause cause = new Cause(
                at, attributes.id(), attributes.written(), attributes.id(), trace, new Root(at, attributes.source()));
        return new Received(
                record, attributes.source(), attributes.id(), attributes.type(), attributes.time(), data, cause);
    }

    private static void checkType(Attributes attributes, Entrance entrance) throws Refused {
        if (!entrance.types().contains(attributes.type())) {
            throw new Refused(
                    Reason.UNKNOWN_TYPE, "the type of this topic is " + String.join(" or ", entrance.types()));
        }
    }

    private static JsonNode envelope(byte @Nullable [] value) throws Refused {
        JsonNode envelope = read(value, Reason.NOT_A_CLOUDEVENT, "the structured envelope");
        if (!envelope.isObject()) {
            throw new Refused(
                    Reason.NOT_A_CLOUDEVENT, "the structured envelope is not an object" + Wrapped.what(envelope));
        }
        return envelope;
    }

    private static JsonNode data(byte @Nullable [] value) throws Refused {
        JsonNode data = read(value, Reason.MALFORMED_JSON, "the data");
        if (data.isMissingNode()) {
            throw new Refused(
                    Reason.MALFORMED_JSON, value == null ? "the data is absent: no value" : "the data is absent");
        }
        return data;
    }

    private static JsonNode read(byte @Nullable [] value, Reason otherwise, String what) throws Refused {
        if (value == null) {
            return Json.MAPPER.missingNode();
        }
        Optional<String> fault = Encoding.fault(value);
        if (fault.isPresent()) {
            throw new Refused(otherwise, "the value " + fault.get());
        }
        try {
            return Json.STRICT.readTree(value);
        } catch (NumberFormatException noSuchExponent) {
            throw new Refused(otherwise, "a number is beyond all bounds");
        } catch (JacksonException notJson) {
            throw new Refused(
                    otherwise,
                    Twice.in(value)
                                    .map(place -> place + ": a name that stands twice")
                                    .orElse(what + " is not JSON")
                            + place(notJson));
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
