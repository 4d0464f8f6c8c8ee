package org.yingbao.pipeline.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.event.LogName;

/**
 * A door that was set back and refuses everything again: {@code ManyLetters <how many lie there>}; says how many left.
 */
final class ManyLetters {

    private static final TopicPartition INBOUND = new TopicPartition("inbound", 0);
    private static final DeadLetters DEAD_LETTERS = new DeadLetters("a service");
    private static final int BATCH = 500;

    private ManyLetters() {}

    public static void main(String[] arguments) {
        int there = Integer.parseInt(arguments[0]);
        RepeatedRefusals before = new RepeatedRefusals(new Generated(there), LogName.ONLY);
        Map<TopicPartition, @Nullable OffsetAndMetadata> committed = new HashMap<>();
        committed.put(INBOUND, null);
        before.look(committed, Map.of(), Map.of());
        int left = 0;
        for (int offset = 0; offset < there + BATCH; offset += BATCH) {
            left += before.without(List.of(letter(offset), letter(offset + 1))).size();
            before.passed(INBOUND, offset + BATCH);
        }
        System.out.println("left " + left);
    }

    private record Generated(int howMany) implements DeadLetterHistory {

        @Override
        public void read(Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
            for (int offset = 0; offset < howMany; offset++) {
                ProducerRecord<byte[], byte[]> letter = letter(offset);
                each.accept(record(
                        new TopicPartition(letter.topic(), 0), 0, letter.value(), new RecordHeaders(letter.headers())));
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> letter(long offset) {
        byte[] value = ("value " + offset).getBytes(UTF_8);
        return DEAD_LETTERS.of(record(INBOUND, offset, value, new RecordHeaders()), Reason.TOO_LARGE, "");
    }

    private static ConsumerRecord<byte[], byte[]> record(
            TopicPartition at, long offset, byte[] value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                at.topic(),
                at.partition(),
                offset,
                1_700_000_000_000L + offset,
                TimestampType.LOG_APPEND_TIME,
                0,
                value.length,
                new byte[0],
                value,
                headers,
                Optional.empty());
    }
}
