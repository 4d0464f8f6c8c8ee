package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A member of a group, as its own thread sees it. */
// One thread runs at a time, and who waits for others must not hold a lock.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class SimulatedConsumer extends MockConsumer<byte[], byte[]> {

    private final SimulatedLog log;
    private final String groupName;
    private final Group group;
    private final Steps steps;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final List<TopicPartition> assigned = new ArrayList<>();
    private @Nullable Membership membership;

    SimulatedConsumer(SimulatedLog log, String groupName, Group group, Steps steps) {
        super("earliest");
        this.log = log;
        this.groupName = groupName;
        this.group = group;
        this.steps = steps;
    }

    void belongs(Membership now) {
        membership = now;
    }

    /** Reads on from what is committed. */
    void take(Set<TopicPartition> partitions) {
        assigned.addAll(partitions);
        steps.await("stable offsets", () -> group.isStable(partitions));
        for (TopicPartition partition : partitions) {
            Long offset = group.committed(partition);
            positions.put(partition, offset == null ? 0 : offset);
        }
    }

    List<TopicPartition> release() {
        List<TopicPartition> released = List.copyOf(assigned);
        assigned.clear();
        positions.clear();
        return released;
    }

    boolean hasRecords() {
        for (TopicPartition partition : assigned) {
            Partition there = log.at(partition);
            long next = there.nextCommitted(position(partition));
            positions.put(partition, next);
            if (next < there.stableEnd()) {
                return true;
            }
        }
        return false;
    }

    /** At least one record, if there are any. */
    List<ConsumerRecord<byte[], byte[]>> fetch(Chance chance, int most) {
        List<ConsumerRecord<byte[], byte[]>> fetched = new ArrayList<>();
        for (int round = 0; round < 2 && fetched.isEmpty(); round++) {
            for (TopicPartition partition : assigned) {
                if (round > 0 || chance.percent(70)) {
                    List<ConsumerRecord<byte[], byte[]>> records =
                            log.at(partition).committed(position(partition), chance.between(1, most));
                    fetched.addAll(records);
                    if (!records.isEmpty()) {
                        positions.put(partition, records.getLast().offset() + 1);
                    }
                }
            }
        }
        return fetched;
    }

    @Override
    public long position(TopicPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }

    @Override
    public void seek(TopicPartition partition, long offset) {
        if (!assigned.contains(partition)) {
            throw new IllegalStateException("No current assignment for partition " + partition);
        }
        positions.put(partition, offset);
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions) {
        steps.step("ask for committed offsets", groupName);
        if (steps.fails("the broker")) {
            throw new TimeoutException("committed offsets");
        }
        steps.await("stable offsets", () -> group.isStable(partitions));
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
        for (TopicPartition partition : partitions) {
            Long offset = group.committed(partition);
            if (offset != null) {
                committed.put(partition, new OffsetAndMetadata(offset));
            }
        }
        return committed;
    }

    @Override
    public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
        return partitions.stream()
                .collect(Collectors.toMap(
                        partition -> partition, partition -> log.at(partition).stableEnd()));
    }

    @Override
    public OptionalLong currentLag(TopicPartition partition) {
        return OptionalLong.of(log.at(partition).stableEnd() - position(partition));
    }

    /** The client makes it with a constructor that others are not to use. */
    @Override
    @SuppressWarnings("removal")
    public ConsumerGroupMetadata groupMetadata() {
        Membership known = membership;
        return known == null
                ? new ConsumerGroupMetadata(groupName)
                : new ConsumerGroupMetadata(groupName, known.generation(), known.id(), Optional.of(known.instance()));
    }
}
