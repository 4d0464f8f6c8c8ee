package org.yingbao.testkit.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.node.ObjectNode;

/** A record from outside. */
public record Specimen(
        String topic, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers, long timestamp) {

    /** After everything that the examples say has happened. */
    private static final String TIME = "2023-03-01T08:00:00+08:00";

    private static final long TAKEN = OffsetDateTime.parse(TIME).toInstant().toEpochMilli();

    /** A sound event of this type in binary mode whose value lies on the class path. */
    public static Specimen of(String topic, String type, String path) {
        List<Header> headers = List.of(
                Headers.header(Headers.SPEC_VERSION, "1.0"),
                Headers.header(Headers.ID, "mz-20221016-00042"),
                Headers.header(Headers.SOURCE, "urn:cn:department"),
                Headers.header(Headers.TYPE, type),
                Headers.header(Headers.TIME, TIME),
                Headers.header(Headers.CONTENT_TYPE, "application/json"));
        return new Specimen(topic, "a key".getBytes(UTF_8), file(path), headers, TAKEN);
    }

    private static byte[] file(String path) {
        try (InputStream file =
                Objects.requireNonNull(Specimen.class.getClassLoader().getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] bytes() {
        return value == null ? new byte[0] : value;
    }

    String text() {
        return new String(bytes(), UTF_8);
    }

    /** The same with another value. */
    public Specimen value(byte @Nullable [] other) {
        return new Specimen(topic, key, other, headers, timestamp);
    }

    Specimen value(String text) {
        return value(text.getBytes(UTF_8));
    }

    Specimen key(byte @Nullable [] other) {
        return new Specimen(topic, other, value, headers, timestamp);
    }

    /** The same with another timestamp, in milliseconds. */
    public Specimen timestamp(long millis) {
        return new Specimen(topic, key, value, headers, millis);
    }

    Specimen headers(Consumer<List<Header>> change) {
        List<Header> changed = new ArrayList<>(headers);
        change.accept(changed);
        return new Specimen(topic, key, value, List.copyOf(changed), timestamp);
    }

    /** The same with one more header. */
    public Specimen header(String name, byte[] bytes) {
        return headers(all -> all.add(new RecordHeader(name, bytes)));
    }

    /** With one header of this name, the last. */
    Specimen saying(String name, byte @Nullable [] bytes) {
        return headers(all -> {
            all.removeIf(each -> each.key().equals(name));
            all.add(new RecordHeader(name, bytes));
        });
    }

    /** The same event in structured mode. */
    public Specimen structured() {
        return enveloped("data", text());
    }

    /** The same event in structured mode, its data at this name as this JSON. */
    Specimen enveloped(String name, String data) {
        ObjectNode attributes = Json.MAPPER.createObjectNode();
        headers.stream()
                .filter(each -> each.key().startsWith("ce_") && each.value() != null)
                .forEach(each -> attributes.put(each.key().substring(3), new String(each.value(), UTF_8)));
        String open = attributes.toString();
        String more = attributes.isEmpty() ? "" : ",";
        return value(open.substring(0, open.length() - 1) + more + "\"" + name + "\":" + data + "}")
                .saying(Headers.CONTENT_TYPE, "application/cloudevents+json".getBytes(UTF_8));
    }

    /** Roughly what it weighs on the wire. */
    public int size() {
        int size = (key == null ? 0 : key.length) + bytes().length;
        for (Header header : headers) {
            size += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }

    /** As a broker hands it out. */
    public ConsumerRecord<byte[], byte[]> record(long offset) {
        return new ConsumerRecord<>(
                topic,
                0,
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
