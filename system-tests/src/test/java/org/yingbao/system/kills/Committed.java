package org.yingbao.system.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.system.chain.Instructions;
import org.yingbao.system.chain.StateEvents;

/** Topics as anybody reads them afterwards: whole, committed records only. */
record Committed(String bootstrapServers) {

    List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        return Instructions.values(bootstrapServers, topic);
    }

    /** What left more than once although it must leave once. */
    List<String> idsThatCameTwice(String topic) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records(topic)) {
            String id = header(record, Headers.ID);
            if (!seen.add(id)) {
                twice.add(topic + " " + id);
            }
        }
        return twice;
    }

    /** Persons of whom a compacted topic says two things under one version, or an older thing after a newer one. */
    List<String> contradictions(String topic) {
        Map<String, ConsumerRecord<byte[], byte[]>> last = new HashMap<>();
        List<String> contradictions = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records(topic)) {
            String key = new String(record.key(), UTF_8);
            ConsumerRecord<byte[], byte[]> before = last.put(key, record);
            if (before != null && StateEvents.contradict(before.value(), record.value())) {
                contradictions.add("%s %s: offset %d after %d of partition %d"
                        .formatted(topic, key, record.offset(), before.offset(), record.partition()));
            }
        }
        return contradictions;
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return Objects.requireNonNull(Headers.text(record, name), name);
    }
}
