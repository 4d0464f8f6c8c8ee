package org.yingbao.testkit.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Origins;

/** Topics in memory, with the offsets that groups committed: what a broker shows to readers of committed records. */
public final class FakeLog implements CommittedLog {

    private final int partitions;
    private final Set<String> inOrder;
    private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
    private final Map<TopicPartition, Long> kept = new HashMap<>();
    private final Map<String, Map<TopicPartition, Long>> committed = new HashMap<>();
    private long clock;

    /**
     * A broker without topics.
     *
     * @param clock its time in milliseconds, until it is moved
     */
    public FakeLog(int partitions, long clock) {
        this(partitions, clock, Set.of());
    }

    /**
     * A broker without topics.
     *
     * @param inOrder the topics that have one partition
     */
    public FakeLog(int partitions, long clock, Set<String> inOrder) {
        this.partitions = partitions;
        this.clock = clock;
        this.inOrder = Set.copyOf(inOrder);
    }

    /** Moves its time, in milliseconds. */
    public void clock(long milliseconds) {
        clock = milliseconds;
    }

    /** Appends a transaction; returns the end of each partition written. */
    public Map<TopicPartition, Long> append(Collection<ProducerRecord<byte[], byte[]>> transaction) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (ProducerRecord<byte[], byte[]> record : transaction) {
            Integer chosen = record.partition();
            TopicPartition at = new TopicPartition(
                    record.topic(), chosen == null ? partitionOf(record.topic(), record.key()) : chosen);
            List<ConsumerRecord<byte[], byte[]>> log = records.computeIfAbsent(at, key -> new ArrayList<>());
            log.add(new ConsumerRecord<>(
                    at.topic(),
                    at.partition(),
                    log.size(),
                    clock,
                    TimestampType.CREATE_TIME,
                    size(record.key()),
                    size(record.value()),
                    record.key(),
                    record.value(),
                    new RecordHeaders(record.headers()),
                    Optional.empty()));
            ends.put(at, (long) log.size());
        }
        return ends;
    }

    private static int size(byte @Nullable [] bytes) {
        return bytes == null ? ConsumerRecord.NULL_SIZE : bytes.length;
    }

    private int partitionOf(String topic, byte[] key) {
        return inOrder.contains(topic) ? 0 : partitionOf(key);
    }

    /** The partition of a key, as Kafka's producer chooses it. */
    public int partitionOf(byte[] key) {
        return key == null ? 0 : Utils.toPositive(Utils.murmur2(key)) % partitions;
    }

    /** Everything in a topic, partition by partition. */
    public List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        for (int partition = 0; partition < partitions; partition++) {
            all.addAll(from(new TopicPartition(topic, partition), 0, Integer.MAX_VALUE));
        }
        return all;
    }

    /** What stands in a partition from an offset on, at most so many records. */
    public List<ConsumerRecord<byte[], byte[]>> from(TopicPartition partition, long offset, int most) {
        List<ConsumerRecord<byte[], byte[]>> log = records.getOrDefault(partition, List.of());
        int first = (int) Math.min(offset, log.size());
        return List.copyOf(log.subList(first, Math.min(log.size(), first + Math.min(most, log.size() - first))));
    }

    /** Retention has done its work: who begins to read the topic finds nothing of it, and the offsets go on. */
    public void expire(String topic) {
        records.forEach((partition, log) -> {
            if (partition.topic().equals(topic)) {
                kept.put(partition, (long) log.size());
            }
        });
    }

    /** Commits offsets of a group. */
    public void commit(String group, Map<TopicPartition, Long> offsets) {
        committed.computeIfAbsent(group, key -> new HashMap<>()).putAll(offsets);
    }

    /** What a group committed; {@link Long#MAX_VALUE} if it never did. */
    public long committed(String group, TopicPartition partition) {
        return committed.getOrDefault(group, Map.of()).getOrDefault(partition, Long.MAX_VALUE);
    }

    @Override
    public int partitions(String topic) {
        return inOrder.contains(topic) ? 1 : partitions;
    }

    @Override
    public Map<TopicPartition, Long> read(
            Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        from.forEach((partition, first) -> {
            from(partition, Math.max(first, kept.getOrDefault(partition, 0L)), Integer.MAX_VALUE)
                    .forEach(each);
            ends.put(
                    partition,
                    Math.max(first, records.getOrDefault(partition, List.of()).size()));
        });
        return ends;
    }

    /** What senders wrote, as far as it is asked for. */
    public Origins origins() {
        return positions -> positions.stream()
                .collect(Collectors.toMap(
                        at -> at,
                        at -> from(new TopicPartition(at.topic(), at.partition()), at.offset(), 1)
                                .getFirst()));
    }
}
