package org.yingbao.benchmark.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Headers;

/** Reads what is published on the topics between department and citizen from a moment on. */
public final class TopicReader implements AutoCloseable {

    private static final List<String> TOPICS = List.of(
            Topics.IDENTITY_RECORDS,
            Topics.PERSONS,
            Topics.PERSON_COLLECTIONS,
            Topics.CONFLICTS,
            Topics.ENTITLEMENTS,
            Topics.INSTRUCTIONS,
            Topics.LEDGER,
            Topics.NOTICES);
    private static final int SAMPLED = 1_000;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> from;

    /** From now on. */
    public TopicReader(String kafka) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        from = consumer.endOffsets(partitions);
    }

    /** All until now, which that many department records led to. */
    public TrafficSample of(int events) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        Map<TopicPartition, Long> ends = consumer.endOffsets(from.keySet());
        Map<String, Counted> counted = new LinkedHashMap<>();
        TOPICS.forEach(topic -> counted.put(topic, new Counted()));
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL)
                    .forEach(record -> counted.computeIfAbsent(record.topic(), _ -> new Counted())
                            .add(record));
        }
        Map<String, TrafficSample.OfTopic> topics = new HashMap<>();
        counted.forEach((topic, count) -> topics.put(topic, count.said()));
        return new TrafficSample(events, topics);
    }

    private static final class Counted {

        private final List<SampledRecord> sampled = new ArrayList<>();
        private long records;
        private long bytes;

        void add(ConsumerRecord<byte[], byte[]> record) {
            records++;
            bytes += Math.max(0, record.serializedKeySize())
                    + Math.max(0, record.serializedValueSize())
                    + Headers.size(record.headers());
            if (sampled.size() < SAMPLED) {
                sampled.add(SampledRecord.of(record));
            }
        }

        TrafficSample.OfTopic said() {
            return new TrafficSample.OfTopic(records, bytes, List.copyOf(sampled));
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
