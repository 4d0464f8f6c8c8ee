package org.yingbao.system.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.system.chain.Instructions;
import tools.jackson.core.JacksonException;

/** How long it took from a department's event to the instruction that it led to, by the timestamps of both records. */
final class Latencies {

    private static final List<String> DEPARTMENTS = List.of(
            Topics.CIVIL_AFFAIRS_IDENTITY,
            Topics.RURAL_AFFAIRS_IDENTITY,
            Topics.ENROLMENTS,
            Topics.VITAL_STATUS,
            Topics.OTHER_GRANTS,
            Topics.COLLECTIONS);

    /** When each event was published; the worlds of the second model send it twice, and use a name again. */
    private final Map<String, NavigableSet<Long>> published = new HashMap<>();

    private final List<ConsumerRecord<byte[], byte[]>> instructions;

    Latencies(String bootstrapServers) {
        for (String topic : DEPARTMENTS) {
            for (ConsumerRecord<byte[], byte[]> record : Instructions.values(bootstrapServers, topic)) {
                published.computeIfAbsent(id(record), id -> new TreeSet<>()).add(record.timestamp());
            }
        }
        instructions = Instructions.values(bootstrapServers, Topics.INSTRUCTIONS);
    }

    /** Of what is no event, anything. */
    private static String id(ConsumerRecord<byte[], byte[]> record) {
        String id = Headers.text(record, Headers.ID);
        try {
            return id == null && record.value() != null
                    ? Json.MAPPER.readTree(record.value()).path("id").asString("")
                    : String.valueOf(id);
        } catch (JacksonException | NumberFormatException notJson) {
            return "";
        }
    }

    /** In milliseconds, in order, of what these events led to. */
    List<Long> of(Set<String> events) {
        List<Long> latencies = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> instruction : instructions) {
            String event = String.valueOf(Headers.text(instruction, Headers.CORRELATION));
            Long at = published.getOrDefault(event, new TreeSet<>()).floor(instruction.timestamp());
            if (at != null && events.contains(event)) {
                latencies.add(instruction.timestamp() - at);
            }
        }
        Collections.sort(latencies);
        return latencies;
    }

    static long percentile(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
