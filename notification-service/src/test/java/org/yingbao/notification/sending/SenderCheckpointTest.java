package org.yingbao.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.testkit.store.MemoryStore;

class SenderCheckpointTest {

    private static final TopicPartition PARTITION = new TopicPartition("notices", 3);

    private final MemoryStore store = new MemoryStore();

    @Test
    void what_was_handled_is_covered_although_the_group_was_set_back() {
        started(0).committed(Map.of(PARTITION, 5L));

        SenderCheckpoint after = started(2);

        assertThat(after.covers(record(4))).isTrue();
        assertThat(after.covers(record(5))).isFalse();
    }

    @Test
    void a_thread_that_lost_its_partition_does_not_move_the_mark_of_another() {
        SenderCheckpoint zombie = started(0);
        started(0).committed(Map.of(PARTITION, 5L));

        assertThatThrownBy(() -> zombie.committed(Map.of(PARTITION, 3L))).isInstanceOf(TransientFailure.class);

        assertThat(started(0).covers(record(4))).isTrue();
    }

    @Test
    void a_store_that_was_emptied_is_marked_again_once_that_was_noticed() {
        SenderCheckpoint handled = started(0);
        handled.committed(Map.of(PARTITION, 5L));
        store.forgetEverything();
        assertThatThrownBy(() -> handled.committed(Map.of(PARTITION, 6L))).isInstanceOf(TransientFailure.class);

        handled.start(Map.of(PARTITION, 6L));
        handled.committed(Map.of(PARTITION, 7L));

        assertThat(started(0).covers(record(6))).isTrue();
    }

    private SenderCheckpoint started(long committed) {
        SenderCheckpoint handled = new SenderCheckpoint(store);
        handled.start(Map.of(PARTITION, committed));
        return handled;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset) {
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, new byte[0], new byte[0]);
    }
}
