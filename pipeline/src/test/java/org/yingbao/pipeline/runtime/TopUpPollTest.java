package org.yingbao.pipeline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopUpPollTest {

    private static final int FULL = 4;
    private static final TopicPartition ONE = new TopicPartition("persons", 1);
    private static final TopicPartition TWO = new TopicPartition("persons", 2);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final TopUpPoll polls = new TopUpPoll(consumer, consumer::poll, FULL);

    @BeforeEach
    void assign() {
        consumer.subscribe(List.of("persons"));
        consumer.updateBeginningOffsets(Map.of(ONE, 0L, TWO, 0L));
        consumer.rebalance(List.of(ONE, TWO));
    }

    @Test
    void what_came_meanwhile_is_returned_with_what_was_buffered() {
        buffered(ONE, 0);
        latest(() -> {
            consumer.addRecord(record(ONE, 1));
            consumer.addRecord(record(TWO, 0));
        });
        ConsumerRecords<byte[], byte[]> polled = poll();
        assertThat(offsets(polled, ONE)).containsExactly(0L, 1L);
        assertThat(offsets(polled, TWO)).containsExactly(0L);
        assertThat(polled.nextOffsets().keySet()).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(polled.nextOffsets().get(ONE))
                .extracting(OffsetAndMetadata::offset)
                .isEqualTo(2L);
    }

    @Test
    void what_is_buffered_is_returned_alone_if_nothing_came() {
        buffered(ONE, 0);
        assertThat(offsets(poll(), ONE)).containsExactly(0L);
    }

    @Test
    void a_full_buffer_is_enough() {
        for (int offset = 0; offset < FULL; offset++) {
            buffered(ONE, offset);
        }
        latest(() -> consumer.addRecord(record(ONE, FULL)));
        assertThat(poll().count()).isEqualTo(FULL);
    }

    @Test
    void with_an_empty_buffer_the_records_are_waited_for_as_with_any_consumer() {
        latest(() -> consumer.addRecord(record(ONE, 0)));
        assertThat(offsets(poll(), ONE)).containsExactly(0L);
    }

    @Test
    void what_was_buffered_of_a_partition_that_is_lost_meanwhile_is_left_to_its_next_owner() {
        buffered(ONE, 0);
        latest(() -> {
            consumer.rebalance(List.of(TWO));
            consumer.addRecord(record(TWO, 0));
        });
        ConsumerRecords<byte[], byte[]> polled = poll();
        assertThat(polled.partitions()).containsExactly(TWO);
    }

    @Test
    void what_was_buffered_comes_again_after_a_poll_that_failed() {
        buffered(ONE, 0);
        latest(() -> consumer.setPollException(new KafkaException("no")));
        assertThatThrownBy(this::poll).isInstanceOf(KafkaException.class);
        assertThat(consumer.position(ONE)).isZero();
        assertThat(consumer.position(TWO)).isZero();
    }

    private ConsumerRecords<byte[], byte[]> poll() {
        return polls.poll(Duration.ofSeconds(1));
    }

    private void buffered(TopicPartition partition, long offset) {
        consumer.addRecord(record(partition, offset));
    }

    /** With the second poll. */
    private void latest(Runnable happens) {
        consumer.schedulePollTask(() -> {});
        consumer.schedulePollTask(happens);
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, long offset) {
        return new ConsumerRecord<>(partition.topic(), partition.partition(), offset, null, new byte[1]);
    }

    private static List<Long> offsets(ConsumerRecords<byte[], byte[]> polled, TopicPartition partition) {
        return StreamSupport.stream(polled.records(partition).spliterator(), false)
                .map(ConsumerRecord::offset)
                .toList();
    }
}
