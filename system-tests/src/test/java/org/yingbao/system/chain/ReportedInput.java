package org.yingbao.system.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** What somebody once sent to a system like this one, after a public report of a bug, and what is right. */
record ReportedInput(String id, String right, String wanted, List<ProducerRecord<byte[], byte[]>> records) {

    private static final Pattern NUMBER = Pattern.compile("\"number\\\\?\": \\\\?\"([^\"\\\\]+)");
    private static final Pattern RECORD_ID = Pattern.compile("\"recordId\": \"(r|p1|e1|v1)-([^\"]*)\"");

    static List<ReportedInput> all() {
        try (InputStream file = ReportedInput.class.getResourceAsStream("from-bug-reports.jsonl")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> of(Json.MAPPER.readTree(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReportedInput of(JsonNode line) {
        return new ReportedInput(
                line.path("id").asString(),
                line.path("right").asString(),
                line.path("wanted").asString(),
                line.path("records").valueStream().map(ReportedInput::record).toList());
    }

    private static ProducerRecord<byte[], byte[]> record(JsonNode sent) {
        JsonNode timestamp = sent.path("timestamp");
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                sent.path("topic").asString(),
                null,
                timestamp.isNumber() ? timestamp.longValue() : null,
                bytes(sent.path("key")),
                bytes(sent.path("value")));
        sent.path("headers")
                .forEach(header -> record.headers().add(header.path(0).asString(), bytes(header.path(1))));
        return record;
    }

    private static byte @Nullable [] bytes(JsonNode sent) {
        if (sent.isNull()) {
            return null;
        }
        return sent.isString()
                ? sent.stringValue().getBytes(UTF_8)
                : Base64.getDecoder().decode(sent.path("base64").asString());
    }

    /** Whether a record's own name contains the number of its person, as the reports have it. */
    boolean namesRecordsByPeople() {
        return texts().anyMatch(text -> RECORD_ID.matcher(text).find());
    }

    /** The same under names of records that say nothing of anybody. */
    ReportedInput underOtherNames() {
        List<ProducerRecord<byte[], byte[]>> renamed = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> record : records) {
            String text = new String(record.value(), UTF_8);
            Matcher found = RECORD_ID.matcher(text);
            byte[] value = found.find()
                    ? found.replaceFirst("\"recordId\": \"$1-" + id + "\"").getBytes(UTF_8)
                    : record.value();
            renamed.add(new ProducerRecord<>(
                    record.topic(), null, record.timestamp(), record.key(), value, record.headers()));
        }
        return new ReportedInput(id, right, wanted, renamed);
    }

    /** The document numbers of the people in it. */
    List<String> numbers() {
        return texts().flatMap(text -> NUMBER.matcher(text).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private Stream<String> texts() {
        return records.stream().map(record -> new String(record.value(), UTF_8));
    }

    @Override
    public String toString() {
        return id + ": " + right;
    }
}
