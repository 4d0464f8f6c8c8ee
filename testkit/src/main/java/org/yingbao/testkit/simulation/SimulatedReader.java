package org.yingbao.testkit.simulation;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** A reader of committed records without a group. */
// One thread runs at a time, and who waits for others must not hold a lock.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class SimulatedReader extends MockConsumer<byte[], byte[]> {

    private static final int MOST = 7;

    private final SimulatedLog log;
    private final Steps steps;
    private final boolean committedOnly;
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    SimulatedReader(SimulatedLog log, boolean committedOnly, Steps steps) {
        super("earliest");
        this.log = log;
        this.committedOnly = committedOnly;
        this.steps = steps;
    }

    @Override
    public void assign(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> positions.put(partition, 0L));
    }

    @Override
    public void seek(TopicPartition partition, long offset) {
        positions.put(partition, offset);
    }

    @Override
    public long position(TopicPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }

    @Override
    public List<PartitionInfo> partitionsFor(String topic) {
        return IntStream.range(0, log.partitionsOf(topic))
                .mapToObj(partition -> new PartitionInfo(topic, partition, null, null, null))
                .toList();
    }

    @Override
    public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
        ask("ask for the end", partitions);
        Map<TopicPartition, Long> ends = new HashMap<>();
        partitions.forEach(partition -> ends.put(partition, end(partition)));
        return ends;
    }

    @Override
    public Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions) {
        ask("ask for the beginning", partitions);
        Map<TopicPartition, Long> beginnings = new HashMap<>();
        partitions.forEach(
                partition -> beginnings.put(partition, log.at(partition).begin()));
        return beginnings;
    }

    private long end(TopicPartition partition) {
        Partition there = log.at(partition);
        return committedOnly ? there.stableEnd() : there.end();
    }

    @Override
    public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
        ask("read", positions);
        steps.await("records", () -> positions.keySet().stream().anyMatch(each -> position(each) < end(each)));
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> polled = new HashMap<>();
        for (TopicPartition partition : List.copyOf(positions.keySet())) {
            Partition there = log.at(partition);
            List<ConsumerRecord<byte[], byte[]>> records = there.committed(position(partition), MOST);
            if (!records.isEmpty()) {
                polled.put(partition, records);
            }
            positions.put(
                    partition,
                    there.nextCommitted(
                            records.isEmpty()
                                    ? position(partition)
                                    : records.getLast().offset() + 1));
        }
        return new ConsumerRecords<>(polled, Map.of());
    }

    private void ask(String what, Object detail) {
        steps.step(what, detail);
        if (steps.fails("the broker")) {
            throw new TimeoutException(what);
        }
    }

    @Override
    public void close() {}
}
