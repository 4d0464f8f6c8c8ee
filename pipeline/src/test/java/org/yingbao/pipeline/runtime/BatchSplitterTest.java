package org.yingbao.pipeline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;

class BatchSplitterTest {

    private static final Door DOOR = new Door(Map.of(), new DeadLetters("test-service"));

    @Test
    void what_fits_stays_together() {
        assertThat(portions(10, 10, 10)).containsExactly(List.of(0L, 1L, 2L));
    }

    @Test
    void what_does_not_fit_together_is_taken_in_portions_in_the_same_order() {
        assertThat(portions(20, 9, 2, 30, 1)).containsExactly(List.of(0L, 1L), List.of(2L), List.of(3L), List.of(4L));
    }

    @Test
    void a_record_that_is_larger_than_a_portion_is_one() {
        assertThat(portions(31, 31)).containsExactly(List.of(0L), List.of(1L));
    }

    @Test
    void a_tombstone_needs_no_room_and_nothing_is_no_portion() {
        assertThat(portions(30, -1)).containsExactly(List.of(0L, 1L));
        assertThat(portions()).isEmpty();
    }

    private static List<List<Long>> portions(int... sizes) {
        List<ConsumerRecord<byte[], byte[]>> polled = IntStream.range(0, sizes.length)
                .mapToObj(i -> record(i, sizes[i]))
                .toList();
        return BatchSplitter.of(polled, DOOR::weight, 30).stream()
                .map(portion -> portion.stream().map(ConsumerRecord::offset).toList())
                .toList();
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, int size) {
        return new ConsumerRecord<>(
                "topic",
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                size,
                new byte[0],
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }
}
