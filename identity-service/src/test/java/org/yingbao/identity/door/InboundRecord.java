package org.yingbao.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record as a department sends it: the approved example of its topic, with whatever a test changes. */
record InboundRecord(
        String topic, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers, long timestamp) {

    static final String TIME = "2022-10-16T08:00:00+08:00";

    static final Map<String, String> TYPES = Map.of(
            Topics.CIVIL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD,
            Topics.RURAL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD,
            Topics.ENROLMENTS, EventTypes.ENROLMENT,
            Topics.VITAL_STATUS, EventTypes.VITAL_STATUS,
            Topics.OTHER_GRANTS, EventTypes.OTHER_GRANT,
            Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT,
            Topics.SCREENING, EventTypes.SCREENING_ANSWER);

    static InboundRecord at(String topic) {
        String type = Objects.requireNonNull(TYPES.get(topic));
        List<Header> headers = new ArrayList<>();
        headers.add(header("ce_specversion", "1.0"));
        headers.add(header("ce_id", "e-1"));
        headers.add(header("ce_source", "urn:department"));
        headers.add(header("ce_type", type));
        headers.add(header("ce_time", TIME));
        headers.add(header("content-type", "application/json"));
        InboundRecord knock = new InboundRecord(
                topic, "k".getBytes(UTF_8), file(ContractFiles.exampleOf(type)), headers, millis(TIME));
        // The example's death is yet to come at this time.
        return topic.equals(Topics.VITAL_STATUS) ? knock.with("/deceasedOn", "\"2022-10-15\"") : knock;
    }

    static byte[] file(String path) {
        try (InputStream file =
                Objects.requireNonNull(InboundRecord.class.getClassLoader().getResourceAsStream(path))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static long millis(String time) {
        return OffsetDateTime.parse(time).toInstant().toEpochMilli();
    }

    static Header header(String name, String text) {
        return new RecordHeader(name, text.getBytes(UTF_8));
    }

    byte[] bytes() {
        return Objects.requireNonNull(value);
    }

    ObjectNode json() {
        return (ObjectNode) Json.MAPPER.readTree(bytes());
    }

    InboundRecord value(byte @Nullable [] other) {
        return new InboundRecord(topic, key, other, headers, timestamp);
    }

    InboundRecord value(String text) {
        return value(text.getBytes(UTF_8));
    }

    InboundRecord changed(Consumer<ObjectNode> change) {
        ObjectNode json = json();
        change.accept(json);
        return value(Json.MAPPER.writeValueAsBytes(json));
    }

    /** With another value at a JSON pointer; {@code text} is JSON. */
    InboundRecord with(String pointer, String text) {
        JsonPointer at = JsonPointer.compile(pointer);
        return changed(json ->
                ((ObjectNode) json.at(at.head())).set(at.last().getMatchingProperty(), Json.MAPPER.readTree(text)));
    }

    InboundRecord without(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        return changed(
                json -> ((ObjectNode) json.at(at.head())).remove(at.last().getMatchingProperty()));
    }

    InboundRecord number(String residentId) {
        return with("/person/document/number", '"' + residentId + '"');
    }

    InboundRecord headers(UnaryOperator<List<Header>> change) {
        return new InboundRecord(topic, key, value, change.apply(new ArrayList<>(headers)), timestamp);
    }

    InboundRecord without(Header... none) {
        return headers(all -> List.of(none));
    }

    InboundRecord dropping(String name) {
        return headers(
                all -> all.stream().filter(each -> !each.key().equals(name)).toList());
    }

    /** In addition to those of this name that are there already. */
    InboundRecord adding(String name, byte @Nullable [] bytes) {
        return headers(all -> {
            all.add(new RecordHeader(name, bytes));
            return all;
        });
    }

    InboundRecord saying(String name, String text) {
        return dropping(name).adding(name, text.getBytes(UTF_8));
    }

    /** Sent at this time, and taken by the broker at the same time. */
    InboundRecord time(String time) {
        return saying("ce_time", time).taken(millis(time));
    }

    InboundRecord taken(long millis) {
        return new InboundRecord(topic, key, value, headers, millis);
    }

    InboundRecord keyless() {
        return new InboundRecord(topic, null, value, headers, timestamp);
    }

    /** The same event in structured mode. */
    InboundRecord structured() {
        ObjectNode envelope = envelope();
        envelope.set("data", Json.MAPPER.readTree(bytes()));
        return enveloped(Json.MAPPER.writeValueAsBytes(envelope));
    }

    ObjectNode envelope() {
        ObjectNode envelope = Json.MAPPER.createObjectNode();
        headers.stream()
                .filter(each -> each.key().startsWith("ce_") && each.value() != null)
                .forEach(each -> envelope.put(each.key().substring(3), new String(each.value(), UTF_8)));
        return envelope;
    }

    InboundRecord enveloped(byte[] envelope) {
        return new InboundRecord(
                topic,
                key,
                envelope,
                List.of(header("content-type", "application/cloudevents+json; charset=UTF-8")),
                timestamp);
    }

    InboundRecord structured(Consumer<ObjectNode> change) {
        JsonNode envelope = Json.MAPPER.readTree(structured().bytes());
        change.accept((ObjectNode) envelope);
        return enveloped(Json.MAPPER.writeValueAsBytes(envelope));
    }

    ConsumerRecord<byte[], byte[]> record(long offset) {
        return new ConsumerRecord<>(
                topic,
                3,
                offset,
                timestamp,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                key,
                value,
                new RecordHeaders(headers),
                Optional.empty());
    }
}
