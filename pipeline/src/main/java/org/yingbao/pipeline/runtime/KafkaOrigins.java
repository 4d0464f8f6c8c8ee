package org.yingbao.pipeline.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Origins;

/** Reads single records from the broker again. */
public record KafkaOrigins(KafkaAccess access) implements Origins {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    /** What lies between two records that are wanted is read along, unless it is more than this. */
    private static final long NEAR = 2_000;

    @Override
    public Map<Position, ConsumerRecord<byte[], byte[]>> read(Collection<Position> positions) {
        Map<TopicPartition, SortedSet<Long>> wanted =
                new TreeMap<>(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition));
        positions.forEach(
                at -> wanted.computeIfAbsent(new TopicPartition(at.topic(), at.partition()), key -> new TreeSet<>())
                        .add(at.offset()));
        Map<Position, ConsumerRecord<byte[], byte[]>> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(access.reader())) {
                Reading reading = new Reading(consumer, found);
                wanted.forEach(reading::partition);
            }
        }
        return found;
    }

    private static final class Reading {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Map<Position, ConsumerRecord<byte[], byte[]>> found;
        private long bytes;

        Reading(KafkaConsumer<byte[], byte[]> consumer, Map<Position, ConsumerRecord<byte[], byte[]>> found) {
            this.consumer = consumer;
            this.found = found;
        }

        void partition(TopicPartition partition, SortedSet<Long> offsets) {
            Set<TopicPartition> only = Set.of(partition);
            consumer.assign(only);
            long begin = consumer.beginningOffsets(only).getOrDefault(partition, 0L);
            long end = consumer.endOffsets(only).getOrDefault(partition, 0L);
            Set<Long> open = new HashSet<>(offsets);
            open.removeIf(offset -> offset < begin || offset >= end);
            long position = -1;
            for (long offset : offsets) {
                if (!open.contains(offset)) {
                    continue;
                }
                if (position < 0 || offset - position > NEAR) {
                    consumer.seek(partition, offset);
                }
                while (consumer.position(partition) <= offset) {
                    consumer.poll(POLL).forEach(record -> keep(record, open));
                }
                position = consumer.position(partition);
                open.remove(offset);
            }
        }

        private void keep(ConsumerRecord<byte[], byte[]> record, Set<Long> open) {
            if (open.remove(record.offset())) {
                bytes += size(record);
                if (bytes <= MOST_BYTES) {
                    found.put(Position.of(record), record);
                }
            }
        }

        private static long size(ConsumerRecord<byte[], byte[]> record) {
            return Math.max(0, record.serializedKeySize())
                    + Math.max(0, record.serializedValueSize())
                    + Headers.size(record.headers());
        }
    }
}
