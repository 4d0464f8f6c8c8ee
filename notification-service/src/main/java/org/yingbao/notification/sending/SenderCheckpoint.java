package org.yingbao.notification.sending;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.store.HeldCheckpoints;
import org.yingbao.pipeline.store.Store;

/**
 * Up to where the fates of notices are published: the later of what the group committed and what the store remembers,
 * so that neither a forgotten group nor one that was set back tells anything twice.
 */
final class SenderCheckpoint {

    private static final String NAME = "notification-sender/";
    private static final long NEVER_COMMITTED = Long.MAX_VALUE;

    private final HeldCheckpoints marks;
    private final Map<TopicPartition, Long> next = new HashMap<>();

    SenderCheckpoint(Store store) {
        this.marks = new HeldCheckpoints(store);
    }

    void start(Map<TopicPartition, Long> committed) {
        committed.forEach((partition, offset) -> {
            next.merge(partition, offset == NEVER_COMMITTED ? 0 : offset, Math::max);
            marks.take(name(partition)).ifPresent(mark -> next.merge(partition, parse(mark), Math::max));
        });
    }

    boolean covers(ConsumerRecord<?, ?> record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        return record.offset() < next.getOrDefault(partition, 0L);
    }

    void committed(Map<TopicPartition, Long> offsets) {
        Map<String, byte[]> moved = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            if (offset > next.getOrDefault(partition, 0L)) {
                next.put(partition, offset);
                moved.put(name(partition), Long.toString(offset).getBytes(StandardCharsets.UTF_8));
            }
        });
        marks.set(moved);
    }

    void revoked(Collection<TopicPartition> partitions) {
        partitions.forEach(next::remove);
        partitions.forEach(partition -> marks.leave(name(partition)));
    }

    private static String name(TopicPartition partition) {
        return NAME + partition.partition();
    }

    private static long parse(byte[] mark) {
        return Long.parseLong(new String(mark, StandardCharsets.UTF_8));
    }
}
