package org.yingbao.system.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.testkit.simulation.SimulatedLog;
import tools.jackson.databind.JsonNode;

/** Of every dead letter of what departments wrote its sender is told once, and of nothing else. */
final class RefusalPromise {

    private RefusalPromise() {}

    static List<String> broken(SimulatedLog log) {
        Map<String, Integer> untold = new HashMap<>();
        for (String topic : Topics.INBOUND) {
            for (ConsumerRecord<byte[], byte[]> letter : log.committed(Topics.deadLettersOf(topic))) {
                untold.merge(named(letter), 1, Integer::sum);
            }
        }
        for (ConsumerRecord<byte[], byte[]> refusal : log.committed(Topics.REFUSALS)) {
            untold.merge(told(refusal), -1, Integer::sum);
        }
        List<String> broken = new ArrayList<>();
        untold.forEach((record, missing) -> {
            if (missing != 0) {
                broken.add(record + ": dead letters without refusals " + missing);
            }
        });
        return broken;
    }

    private static String named(ConsumerRecord<byte[], byte[]> letter) {
        return String.join(
                "/",
                text(letter, "yb_topic"),
                text(letter, "yb_partition"),
                text(letter, "yb_offset"),
                text(letter, "yb_reason"),
                text(letter, "yb_detail"));
    }

    private static String told(ConsumerRecord<byte[], byte[]> refusal) {
        JsonNode value = Json.MAPPER.readTree(new String(refusal.value(), StandardCharsets.UTF_8));
        return String.join(
                "/",
                value.path("topic").asString(),
                value.path("partition").asString(),
                value.path("offset").asString(),
                value.path("reason").asString(),
                value.path("detail").asString());
    }

    private static String text(ConsumerRecord<byte[], byte[]> letter, String header) {
        return String.valueOf(Headers.text(letter, header));
    }
}
