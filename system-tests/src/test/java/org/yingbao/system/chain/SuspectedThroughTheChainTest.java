package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** Day by day, tax hears once that somebody is suspected uninsured and once that they are not, whatever is lost. */
class SuspectedThroughTheChainTest {

    @TempDir
    Path data;

    @Test
    void suspected_on_the_day_after_closing_and_cleared_by_payment_each_exactly_once() {
        assertThat(after(Says.POLICY.record(), Says.RECOGNITION.record(), day("2022-12-31")))
                .isEmpty();
        assertThat(after(day("2023-01-01"), day("2023-01-02"))).containsExactly("1 SUSPECTED UNPAID");
        assertThat(after()).as("restarted").containsExactly("1 SUSPECTED UNPAID");

        empty("contribution");
        assertThat(after(day("2023-01-03"), paid())).containsExactly("1 SUSPECTED UNPAID", "2 CLEARED SETTLED");

        empty("contribution");
        empty("subsidy");
        assertThat(after(day("2023-01-05"), day("2024-01-01")))
                .containsExactly("1 SUSPECTED UNPAID", "2 CLEARED SETTLED");
    }

    /** Versions, statuses and states as tax has read them by then. */
    @SafeVarargs
    private List<String> after(ProducerRecord<byte[], byte[]>... events) {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.awaitQuiet();
            for (ProducerRecord<byte[], byte[]> event : events) {
                platform.send(List.of(event));
                platform.awaitQuiet();
            }
            return Instructions.values(platform.bootstrapServers(), Topics.SUSPECTED).stream()
                    .map(record -> Json.MAPPER.readTree(record.value()))
                    .map(SuspectedThroughTheChainTest::said)
                    .toList();
        }
    }

    private static String said(JsonNode event) {
        assertThat(event.path("name").asString()).isEqualTo(Says.NAME);
        return Stream.of("version", "status", "state")
                .map(field -> event.path(field).asString())
                .reduce((one, next) -> one + " " + next)
                .orElseThrow();
    }

    private static ProducerRecord<byte[], byte[]> day(String day) {
        return structured(
                Topics.DAYS, EventTypes.DAY, "day-" + day, day + "T00:10:00+08:00", "{\"day\":\"" + day + "\"}");
    }

    /** 350 yuan is the standard, 150 is granted. */
    private static ProducerRecord<byte[], byte[]> paid() {
        return structured(
                Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT, "paid", "2023-01-04T10:00:00+08:00", """
                {"recordId":"t","revision":1,"status":"PAID","coverageYear":2023,"amountFen":20000,
                 "paidAt":"2023-01-04T09:59:00+08:00","channel":"WECHAT",
                 "person":{"document":{"type":"RESIDENT_ID","number":"%s"},"name":"%s"}}""".formatted(
                                Says.NUMBER, Says.NAME));
    }

    private static ProducerRecord<byte[], byte[]> structured(
            String topic, String type, String id, String time, String data) {
        String envelope = """
                {"specversion":"1.0","id":"%s","source":"urn:test","type":"%s","time":"%s","data":%s}
                """.formatted(id, type, time, data);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, envelope.getBytes(StandardCharsets.UTF_8));
        record.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private void empty(String service) {
        try (Stream<Path> files = Files.walk(data.resolve(service))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
