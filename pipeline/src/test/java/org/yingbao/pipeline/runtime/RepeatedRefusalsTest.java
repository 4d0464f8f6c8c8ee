package org.yingbao.pipeline.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.event.LogName;

class RepeatedRefusalsTest {

    private static final TopicPartition INBOUND = new TopicPartition("inbound", 3);
    private static final DeadLetters DEAD_LETTERS = new DeadLetters("a service");

    private final List<ProducerRecord<byte[], byte[]>> topic = new ArrayList<>();
    private int looks;
    private RepeatedRefusals before = restarted();

    @Test
    void what_was_refused_before_an_operator_moved_the_group_back_is_not_refused_again() {
        topic.addAll(List.of(letter(5, "a"), letter(9, "b")));
        before.look(committed(new OffsetAndMetadata(0)), Map.of(), Map.of());

        assertThat(before.without(List.of(letter(5, "a"), letter(7, "c"), letter(9, "b"))))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(letter(7, "c"));
    }

    @Test
    void what_was_skipped_when_the_group_was_set_forward_is_refused_once_it_is_set_back() {
        topic.addAll(List.of(letter(5, "a"), letter(20, "b")));
        before.look(committed(new OffsetAndMetadata(6)), Map.of(), Map.of());

        assertThat(before.without(List.of(letter(12, "skipped")))).hasSize(1);
    }

    @Test
    void a_group_that_goes_on_where_it_committed_does_not_look() {
        OffsetAndMetadata own = before.upTo(INBOUND, 6);
        before.look(committed(own), Map.of(), Map.of());
        before.look(committed(own), Map.of(INBOUND, 6L), Map.of());

        assertThat(looks).isZero();
    }

    @Test
    void a_stage_that_begins_before_what_it_committed_looks_when_something_of_it_is_refused() {
        topic.add(letter(5, "a"));
        before.look(committed(before.upTo(INBOUND, 6)), Map.of(INBOUND, 0L), Map.of());
        assertThat(before.without(List.of(letter(6, "new")))).hasSize(1);
        assertThat(looks).isZero();

        assertThat(before.without(List.of(letter(4, "not there"), letter(5, "a"))))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(letter(4, "not there"));
        assertThat(looks).isOne();
    }

    @Test
    void a_stage_that_ends_again_before_it_has_come_to_what_it_committed_looks() {
        topic.add(letter(5, "a"));
        before.look(committed(before.upTo(INBOUND, 6)), Map.of(INBOUND, 0L), Map.of());
        OffsetAndMetadata half = before.upTo(INBOUND, 3);
        before = restarted();
        before.look(committed(half), Map.of(), Map.of());

        assertThat(before.without(List.of(letter(5, "a")))).isEmpty();
    }

    @Test
    void a_stage_that_has_come_to_what_it_committed_goes_on_as_before() {
        before.look(committed(before.upTo(INBOUND, 6)), Map.of(INBOUND, 0L), Map.of());
        before.passed(INBOUND, 6);

        assertThat(before.upTo(INBOUND, 4)).isEqualTo(new OffsetAndMetadata(4, "continued"));
        assertThat(looks).isZero();
    }

    @Test
    void a_group_that_ends_before_it_has_passed_what_lies_there_looks_again() {
        topic.addAll(List.of(letter(5, "a"), letter(9, "b")));
        before.look(committed(null), Map.of(), Map.of());
        OffsetAndMetadata half = before.upTo(INBOUND, 8);
        before = restarted();
        before.look(committed(half), Map.of(), Map.of());

        assertThat(before.without(List.of(letter(9, "b")))).isEmpty();
        assertThat(before.upTo(INBOUND, 10)).isEqualTo(new OffsetAndMetadata(10, "continued"));
    }

    @Test
    void another_record_where_one_stood_before_the_topic_was_made_anew_is_refused() {
        topic.add(letter(5, "a"));
        before.look(committed(new OffsetAndMetadata(0)), Map.of(), Map.of());

        assertThat(before.without(List.of(letter(5, "another")))).hasSize(1);
    }

    @Test
    void what_is_passed_is_forgotten() {
        topic.add(letter(5, "a"));
        before.look(committed(new OffsetAndMetadata(0)), Map.of(), Map.of());
        before.passed(INBOUND, 6);

        assertThat(before.without(List.of(letter(5, "a")))).hasSize(1);
    }

    @Test
    void what_was_refused_on_another_log_is_known_by_what_was_received_and_each_letter_counts_once() {
        LogName here = log("elsewhere");
        topic.addAll(List.of(letter(905, "a"), letter(907, "a"), letter(909, "b")));
        before = new RepeatedRefusals((topics, each) -> topic.forEach(letter -> each.accept(lying(letter))), here);
        before.look(committed(null), Map.of(), Map.of(INBOUND, 20L));

        assertThat(before.without(List.of(letter(3, "a"), letter(4, "b"), letter(5, "a"), letter(6, "a"))))
                .hasSize(1);
        assertThat(before.upTo(INBOUND, 7)).isEqualTo(new OffsetAndMetadata(7, "continued"));
    }

    @Test
    void what_comes_after_the_mirrored_records_is_refused_for_itself() {
        topic.add(letter(905, "a"));
        before = new RepeatedRefusals(
                (topics, each) -> topic.forEach(letter -> each.accept(lying(letter))), log("elsewhere"));
        before.look(committed(null), Map.of(), Map.of(INBOUND, 20L));
        assertThat(before.upTo(INBOUND, 7)).isEqualTo(new OffsetAndMetadata(7, ""));

        assertThat(before.without(List.of(letter(20, "a")))).hasSize(1);
    }

    /** A log of which no letter is. */
    private static LogName log(String name) {
        return new LogName() {
            @Override
            public String of(Collection<String> topics) {
                return name;
            }

            @Override
            public boolean isOfThisLog(Headers headers, Collection<String> topics) {
                return false;
            }
        };
    }

    private RepeatedRefusals restarted() {
        return new RepeatedRefusals(
                (topics, each) -> {
                    looks++;
                    assertThat(topics).containsExactly("inbound-dlt");
                    topic.forEach(letter -> each.accept(lying(letter)));
                },
                LogName.ONLY);
    }

    private static Map<TopicPartition, @Nullable OffsetAndMetadata> committed(@Nullable OffsetAndMetadata offset) {
        Map<TopicPartition, @Nullable OffsetAndMetadata> committed = new HashMap<>();
        committed.put(INBOUND, offset);
        return committed;
    }

    private static ProducerRecord<byte[], byte[]> letter(long offset, String value) {
        return DEAD_LETTERS.of(
                record(INBOUND, offset, value.getBytes(UTF_8), new RecordHeaders()), Reason.TOO_LARGE, "");
    }

    private static ConsumerRecord<byte[], byte[]> lying(ProducerRecord<byte[], byte[]> letter) {
        return record(new TopicPartition(letter.topic(), 0), 0, letter.value(), new RecordHeaders(letter.headers()));
    }

    private static ConsumerRecord<byte[], byte[]> record(
            TopicPartition at, long offset, byte[] value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                at.topic(),
                at.partition(),
                offset,
                1_700_000_000_000L,
                TimestampType.CREATE_TIME,
                0,
                value.length,
                new byte[0],
                value,
                headers,
                Optional.empty());
    }
}
