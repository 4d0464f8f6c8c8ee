package org.yingbao.pipeline.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a partition is read and published, as the stage's own store remembers it.
 *
 * @param inputs for each topic read, the next offset; everything before it is written and published
 * @param outputs for each topic published to, an offset before which nothing is that followed from a later input
 */
record Mark(Map<String, Long> inputs, Map<String, Long> outputs) {

    static final Mark NONE = new Mark(Map.of(), Map.of());

    /** The mark after a transaction. */
    Mark moved(
            int partition,
            Map<TopicPartition, Long> next,
            Map<TopicPartition, Long> ends,
            Collection<String> outputTopics) {
        Map<String, Long> read = new HashMap<>(inputs);
        next.forEach((input, offset) -> {
            if (input.partition() == partition) {
                read.merge(input.topic(), offset, Math::max);
            }
        });
        Map<String, Long> written = new HashMap<>(outputs);
        ends.forEach((output, end) -> {
            if (output.partition() == partition && outputTopics.contains(output.topic())) {
                written.merge(output.topic(), end, Math::max);
            }
        });
        return new Mark(read, written);
    }
}
