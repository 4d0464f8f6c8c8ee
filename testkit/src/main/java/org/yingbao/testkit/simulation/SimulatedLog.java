package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** A cluster of brokers: topics, transactions, consumer groups. */
public final class SimulatedLog {

    private final ToIntFunction<String> partitionsOf;
    private final LongSupplier clock;
    private final Map<TopicPartition, Partition> partitions = new HashMap<>();
    private final TreeMap<String, Coordinator> coordinators = new TreeMap<>();
    private final TreeMap<String, Group> groups = new TreeMap<>();

    /** @param partitionsOf how many partitions a topic has */
    public SimulatedLog(ToIntFunction<String> partitionsOf, LongSupplier clock) {
        this.partitionsOf = partitionsOf;
        this.clock = clock;
    }

    int partitionsOf(String topic) {
        return partitionsOf.applyAsInt(topic);
    }

    Partition at(TopicPartition partition) {
        return partitions.computeIfAbsent(partition, at -> new Partition(at.toString()));
    }

    Coordinator coordinator(String transactionalId) {
        return coordinators.computeIfAbsent(transactionalId, Coordinator::new);
    }

    Group group(String name, Collection<String> topics) {
        return groups.computeIfAbsent(name, key -> {
            Map<String, Integer> counted = new TreeMap<>();
            topics.forEach(topic -> counted.put(topic, partitionsOf(topic)));
            return new Group(key, counted);
        });
    }

    Group group(String name) {
        return group(name, List.of());
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** Transactions whose markers are not all written. */
    List<Transaction> unfinished() {
        List<Transaction> unfinished = new ArrayList<>();
        for (Coordinator coordinator : coordinators.values()) {
            Transaction last = coordinator.last();
            if (last != null && !last.unmarked().isEmpty()) {
                unfinished.add(last);
            }
        }
        return unfinished;
    }

    /** Transactional ids with a transaction that nobody has decided. */
    List<Coordinator> undecided() {
        return coordinators.values().stream()
                .filter(coordinator ->
                        coordinator.last() != null && !coordinator.last().isDecided())
                .toList();
    }

    /** Appends a record; returns where it stands. */
    public ConsumerRecord<byte[], byte[]> append(ProducerRecord<byte[], byte[]> record) {
        return append(record, null);
    }

    ConsumerRecord<byte[], byte[]> append(ProducerRecord<byte[], byte[]> record, @Nullable Transaction transaction) {
        TopicPartition at = partitionFor(record);
        Partition partition = at(at);
        ConsumerRecord<byte[], byte[]> appended = new ConsumerRecord<>(
                at.topic(),
                at.partition(),
                partition.end(),
                record.timestamp() == null ? clock.getAsLong() : record.timestamp(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                record.key(),
                record.value(),
                new RecordHeaders(record.headers()),
                Optional.empty());
        if (transaction != null) {
            transaction.touches(partition);
        }
        partition.append(appended, transaction);
        return appended;
    }

    /** As Kafka's producer chooses it. */
    private TopicPartition partitionFor(ProducerRecord<byte[], byte[]> record) {
        Integer chosen = record.partition();
        if (chosen != null) {
            return new TopicPartition(record.topic(), chosen);
        }
        byte[] key = record.key();
        int partition = key == null ? 0 : Utils.toPositive(Utils.murmur2(key)) % partitionsOf(record.topic());
        return new TopicPartition(record.topic(), partition);
    }

    /** Everything committed in a topic, partition by partition. */
    public List<ConsumerRecord<byte[], byte[]>> committed(String topic) {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        for (int partition = 0; partition < partitionsOf(topic); partition++) {
            all.addAll(at(new TopicPartition(topic, partition)).committed(0, Integer.MAX_VALUE));
        }
        return all;
    }
}
