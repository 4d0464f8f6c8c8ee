package org.yingbao.system.kills;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** Reads instructions as they come, committed ones only, and notes when each came. */
public final class Tax implements AutoCloseable {

    /** An instruction and when tax had it. */
    public record Seen(int partition, long offset, JsonNode instruction, Instant at) {}

    private final List<Seen> seen = new ArrayList<>();
    private final Thread reading;
    private volatile boolean open = true;

    public Tax(String bootstrapServers) {
        this(bootstrapServers, Topics.INSTRUCTIONS);
    }

    /** Somebody else who reads in the same way. */
    public Tax(String bootstrapServers, String topic) {
        reading = Thread.ofPlatform().daemon().name("reader of " + topic).start(() -> read(bootstrapServers, topic));
    }

    private void read(String bootstrapServers, String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        100,
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        500,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, 0));
            while (open) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> see(new Seen(
                                record.partition(),
                                record.offset(),
                                Json.MAPPER.readTree(record.value()),
                                Instant.now())));
            }
        }
    }

    /** The topic is there a little later than the service that makes it. */
    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        return Awaitility.await("the topic " + topic)
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> consumer.partitionsFor(topic), there -> there != null && !there.isEmpty())
                .stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private synchronized void see(Seen each) {
        seen.add(each);
    }

    public synchronized List<Seen> seen() {
        return List.copyOf(seen);
    }

    synchronized boolean hasHeardSince(Instant since) {
        return !seen.isEmpty() && seen.getLast().at().isAfter(since);
    }

    @Override
    public void close() {
        open = false;
        try {
            reading.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
