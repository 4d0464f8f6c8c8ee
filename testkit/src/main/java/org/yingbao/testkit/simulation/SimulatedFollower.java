package org.yingbao.testkit.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Follows small topics, as {@link org.yingbao.pipeline.runtime.GlobalTopicReader} does with a thread and a consumer.
 */
final class SimulatedFollower {

    private final SimulatedLog log;
    private final Incarnation process;
    private final List<TopicPartition> topics;
    private final Consumer<ConsumerRecord<byte[], byte[]>> each;
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    SimulatedFollower(
            SimulatedLog log, Incarnation process, List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        this.log = log;
        this.process = process;
        this.topics = topics.stream().map(topic -> new TopicPartition(topic, 0)).toList();
        this.each = each;
    }

    void run() {
        while (true) {
            for (TopicPartition topic : topics) {
                for (ConsumerRecord<byte[], byte[]> record : log.at(topic).committed(position(topic), 3)) {
                    process.step("follows", topic);
                    each.accept(record);
                    positions.put(topic, record.offset() + 1);
                }
                positions.put(topic, log.at(topic).nextCommitted(position(topic)));
            }
            process.giveWay(this::isBehind);
        }
    }

    private boolean isBehind() {
        return topics.stream().anyMatch(topic -> position(topic) < log.at(topic).stableEnd());
    }

    private long position(TopicPartition topic) {
        return positions.getOrDefault(topic, 0L);
    }

    void catchUp() {
        process.step("catches up", topics);
        Map<TopicPartition, Long> ends = new HashMap<>();
        topics.forEach(topic -> ends.put(topic, log.at(topic).stableEnd()));
        process.await(
                "its book", () -> topics.stream().allMatch(topic -> position(topic) >= ends.getOrDefault(topic, 0L)));
    }
}
