package org.yingbao.pipeline.kafka;

import java.util.Arrays;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;

/**
 * Of which record a dead letter is. If a topic was made anew, another record may stand where that one stood; time and
 * value tell them apart.
 */
record Refusal(
        TopicPartition partition, long offset, @Nullable String firstSeen, int valueHash) {

    /** Null if this platform did not write it. */
    static @Nullable Refusal of(org.apache.kafka.common.header.Headers headers, byte @Nullable [] value) {
        String read = Headers.text(headers, Headers.CAUSE);
        if (read != null) {
            return behindTheDoor(read, headers, value);
        }
        String topic = Headers.text(headers, "yb_topic");
        String partition = Headers.text(headers, "yb_partition");
        String offset = Headers.text(headers, "yb_offset");
        if (topic == null || partition == null || offset == null) {
            return null;
        }
        try {
            return new Refusal(
                    new TopicPartition(topic, Integer.parseInt(partition)),
                    Long.parseLong(offset),
                    Headers.text(headers, "yb_first_seen"),
                    Arrays.hashCode(value));
        } catch (NumberFormatException foreign) {
            return null;
        }
    }

    /** A stage refused what it read there to the sender. */
    private static @Nullable Refusal behindTheDoor(
            String read, org.apache.kafka.common.header.Headers headers, byte @Nullable [] value) {
        try {
            Position at = Position.parse(read);
            return new Refusal(
                    new TopicPartition(at.topic(), at.partition()),
                    at.offset(),
                    Headers.text(headers, "yb_first_seen"),
                    Arrays.hashCode(value));
        } catch (IndexOutOfBoundsException | NumberFormatException foreign) {
            return null;
        }
    }
}
