package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** People pay, medical insurance closes a batch, finance moves the money in two instalments. */
class ClosingThroughTheChainTest {
    private static final String REGION = "371302";
    private static final String REQUEST = "K1-" + REGION + "-MEDICAL_AID";
    private static final String TIME = "2023-01-06T10:00:00+08:00";

    @TempDir
    Path data;

    @Test
    void a_closing_becomes_a_request_and_the_request_is_moved() {
        assertThat(after(Says.POLICY.record(), Says.RECOGNITION.record(), closing("K0", "2023-01-03")))
                .as("nobody has paid")
                .isEmpty();
        assertThat(after(Structured.paid(TIME), closing("K1", "2023-01-05"))).containsExactly("REQUESTED 1 15000");
        assertThat(after()).as("restarted").containsExactly("REQUESTED 1 15000");
        assertThat(after(moved(1, 5_000))).containsExactly("PART_MOVED 1 15000");
        assertThat(after(moved(2, 15_000), closing("K2", "2023-01-05"))).containsExactly("MOVED 1 15000");
    }

    /** The last states of all requests by then. */
    @SafeVarargs
    private List<String> after(ProducerRecord<byte[], byte[]>... events) {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.awaitQuiet();
            for (ProducerRecord<byte[], byte[]> event : events) {
                platform.send(List.of(event));
                platform.awaitQuiet();
            }
            return List.copyOf(Instructions.values(platform.bootstrapServers(), Topics.TRANSFER_REQUESTS).stream()
                    .map(record -> Json.MAPPER.readTree(record.value()))
                    .collect(Collectors.toMap(
                            request -> request.path("requestId").asString(),
                            ClosingThroughTheChainTest::said,
                            (_, later) -> later))
                    .values());
        }
    }

    private static String said(JsonNode request) {
        assertThat(request.path("requestId").asString()).isEqualTo(REQUEST);
        return "%s %d %d"
                .formatted(
                        request.path("status").asString(),
                        request.path("people").longValue(),
                        request.path("totalFen").longValue());
    }

    private static ProducerRecord<byte[], byte[]> closing(String closingId, String asOf) {
        return Structured.event(
                Topics.CLOSINGS, EventTypes.CLOSING, closingId, TIME, """
                {"closingId":"%s","region":"%s","coverageYear":2023,"batch":"第一批","asOf":"%s"}
                """.formatted(closingId, REGION, asOf));
    }

    private static ProducerRecord<byte[], byte[]> moved(int revision, long fen) {
        return Structured.event(
                Topics.TRANSFER_RECEIPTS, EventTypes.TRANSFER_RECEIPT, "moved-" + revision, TIME, """
                {"transferId":"%s","revision":%d,"status":"MOVED","amountFen":%d,"movedAt":"2023-01-06T09:00:00+08:00"}
                """.formatted(
                                REQUEST, revision, fen));
    }
}
