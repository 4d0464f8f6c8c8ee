package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.quickstart.command.Yingbao;
import tools.jackson.databind.JsonNode;

/** Tax says what it has of a day; with each published day the platform says how that compares, each change once. */
class ReconciliationThroughTheChainTest {
    @TempDir
    Path data;

    @Test
    void tax_hears_once_that_a_day_differs_and_once_that_it_agrees() {
        assertThat(after(
                        Says.POLICY.record(),
                        Says.RECOGNITION.record(),
                        Structured.paid("2023-01-04T10:00:00+08:00"),
                        taxDay(1, 2, 40_000)))
                .as("no day is published yet")
                .isEmpty();
        assertThat(after(Structured.day("2023-01-05"), Structured.day("2023-01-06")))
                .containsExactly("1 DIFFERS 20000 40000");
        assertThat(after(Structured.day("2023-01-07"))).as("restarted").containsExactly("1 DIFFERS 20000 40000");
        assertThat(after(taxDay(2, 1, 20_000), Structured.day("2023-01-08"), Structured.day("2023-01-09")))
                .containsExactly("1 DIFFERS 20000 40000", "2 AGREES 20000 20000");
        assertThat(sums()).as("the sums over people are the published ones").isEqualTo(0);
    }

    @SafeVarargs
    private List<String> after(ProducerRecord<byte[], byte[]>... events) {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.awaitQuiet();
            for (ProducerRecord<byte[], byte[]> event : events) {
                platform.send(List.of(event));
                platform.awaitQuiet();
            }
            return Instructions.values(platform.bootstrapServers(), Topics.RECONCILIATIONS).stream()
                    .map(record -> Json.MAPPER.readTree(record.value()))
                    .map(ReconciliationThroughTheChainTest::said)
                    .toList();
        }
    }

    /** What the command says. */
    private int sums() {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.awaitQuiet();
            PrintWriter out = new PrintWriter(new StringWriter());
            return Yingbao.run(out, out, "sums", "--all", "--wait", "5s", "--bootstrap", platform.bootstrapServers());
        }
    }

    private static String said(JsonNode answer) {
        assertThat(answer.path("region").asString()).isEqualTo("371302");
        assertThat(answer.path("day").asString()).isEqualTo("2023-01-04");
        return "%d %s %d %d"
                .formatted(
                        answer.path("version").longValue(),
                        answer.path("status").asString(),
                        answer.at("/ours/paid/sumFen").longValue(),
                        answer.at("/theirs/paid/sumFen").longValue());
    }

    private static ProducerRecord<byte[], byte[]> taxDay(int revision, int count, long fen) {
        return Structured.event(
                Topics.TAX_DAYS, EventTypes.TAX_DAY, "tax-day-" + revision, "2023-01-04T20:00:00+08:00", """
                {"day":"2023-01-04","region":"371302","coverageYear":2023,"revision":%d,"paid":{"count":%d,"sumFen":%d},
                 "exempt":{"count":0,"sumFen":0},"refunded":{"count":0,"sumFen":0}}
                """.formatted(
                                revision, count, fen));
    }
}
