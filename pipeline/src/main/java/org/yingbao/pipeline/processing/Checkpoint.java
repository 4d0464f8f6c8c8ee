package org.yingbao.pipeline.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How far a partition is read and published, as the stage's own store remembers it.
 *
 * @param inputs for each topic read, the next offset; everything before it is written
 * @param published for each topic read, an offset before which everything is published; beyond {@code inputs} while the
 *     store catches up with what it forgot
 * @param outputs for each topic published to, an offset before which nothing is that followed from an input at or after
 *     {@code published}
 * @param sums what the stage's tallies come to; null if it has none
 */
record Checkpoint(
        Map<String, Long> inputs,
        Map<String, Long> published,
        Map<String, Long> outputs,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SumsCheckpoint sums) {

    static final Checkpoint NONE = new Checkpoint(Map.of(), Map.of(), Map.of(), null);

    /** The same of everything but the sums. */
    Checkpoint with(@Nullable SumsCheckpoint others) {
        return new Checkpoint(inputs, published, outputs, others);
    }

    /** The same, with nothing more to come before this offset of an input. */
    Checkpoint readTo(String input, long next) {
        Map<String, Long> read = new HashMap<>(inputs);
        read.merge(input, next, Math::max);
        return new Checkpoint(read, published, outputs, sums);
    }

    /** What is known after a transaction. */
    Checkpoint committed(
            int partition,
            Map<TopicPartition, Long> next,
            Map<TopicPartition, Long> ends,
            Collection<String> outputTopics) {
        Map<String, Long> read = new HashMap<>(inputs);
        Map<String, Long> told = new HashMap<>(published);
        next.forEach((input, offset) -> {
            if (input.partition() == partition) {
                read.merge(input.topic(), offset, Math::max);
                told.merge(input.topic(), offset, Math::max);
            }
        });
        Map<String, Long> written = new HashMap<>(outputs);
        ends.forEach((output, end) -> {
            if (output.partition() == partition && outputTopics.contains(output.topic())) {
                written.merge(output.topic(), end, Math::max);
            }
        });
        return new Checkpoint(read, told, written, sums);
    }
}
