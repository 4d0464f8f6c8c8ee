package org.yingbao.benchmark.tax;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;

/** A thread that reads committed instructions from now on, and keeps the last one under each key. */
public final class Tax implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, byte[]> last = new HashMap<>();
    private final AtomicLong instructions = new AtomicLong();
    private final AtomicLong lastArrival = new AtomicLong();
    private final AtomicReference<@Nullable Arrivals> arrivals = new AtomicReference<>();
    private final Thread thread;
    private final boolean keeping;
    private volatile boolean open = true;

    /** Told of each instruction, with the moment at which it was seen. */
    public interface Arrivals {
        void on(ConsumerRecord<byte[], byte[]> instruction, long nanoTime);
    }

    public static Tax keepingTheLast(String kafka) {
        return new Tax(kafka, true);
    }

    /** For more people than memory holds. */
    public static Tax counting(String kafka) {
        return new Tax(kafka, false);
    }

    private Tax(String kafka, boolean keeping) {
        this.keeping = keeping;
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.INSTRUCTIONS).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("tax").daemon().start(this::read);
    }

    private void read() {
        while (open) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                on(records, System.nanoTime());
            }
        }
        consumer.close();
    }

    private synchronized void on(ConsumerRecords<byte[], byte[]> records, long now) {
        Arrivals listening = arrivals.get();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (keeping) {
                last.put(new String(record.key(), StandardCharsets.UTF_8), record.value());
            }
            if (listening != null) {
                listening.on(record, now);
            }
        }
        lastArrival.set(now);
        instructions.addAndGet(records.count());
    }

    public void tell(@Nullable Arrivals listener) {
        arrivals.set(listener);
    }

    /** How many were read so far. */
    public long instructions() {
        return instructions.get();
    }

    /** The {@link System#nanoTime} at which the last one was seen. */
    public long lastArrival() {
        return lastArrival.get();
    }

    synchronized List<byte[]> last() {
        return List.copyOf(last.values());
    }

    /** Before other people are talked about. */
    public synchronized void forget() {
        last.clear();
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
