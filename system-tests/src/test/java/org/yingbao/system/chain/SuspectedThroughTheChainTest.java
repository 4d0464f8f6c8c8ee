package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** Day by day, tax hears once that somebody is suspected uninsured and once that they are not, whatever is lost. */
class SuspectedThroughTheChainTest {

    @TempDir
    Path data;

    @Test
    void suspected_on_the_day_after_closing_and_cleared_by_payment_each_exactly_once() {
        assertThat(after(Says.POLICY.record(), Says.RECOGNITION.record(), Structured.day("2022-12-31")))
                .isEmpty();
        assertThat(after(Structured.day("2023-01-01"), Structured.day("2023-01-02")))
                .containsExactly("1 SUSPECTED UNPAID");
        assertThat(after()).as("restarted").containsExactly("1 SUSPECTED UNPAID");

        empty("contribution");
        assertThat(after(Structured.day("2023-01-03"), Structured.paid("2023-01-04T10:00:00+08:00")))
                .containsExactly("1 SUSPECTED UNPAID", "2 CLEARED SETTLED");

        empty("contribution");
        empty("subsidy");
        assertThat(after(Structured.day("2023-01-05"), Structured.day("2024-01-01")))
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
