package org.yingbao.pipeline.runtime;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;

/**
 * Of which record a dead letter is. If a topic was made anew, another record may stand where that one stood; time and
 * value tell them apart.
 *
 * @param print of time and value
 * @param content of everything that was received, and in which partition: the same on whatever log
 */
record Refusal(TopicPartition partition, long offset, int print, long content) {

    private static final String OURS = "yb_";

    /** Null if this platform did not write it. */
    static @Nullable Refusal of(org.apache.kafka.common.header.Headers headers, byte @Nullable [] value) {
        try {
            Position at = position(headers);
            if (at == null) {
                return null;
            }
            TopicPartition partition = new TopicPartition(at.topic(), at.partition());
            int print = 31 * Arrays.hashCode(value) + Objects.hashCode(Headers.text(headers, "yb_first_seen"));
            return new Refusal(partition, at.offset(), print, content(partition, headers, value));
        } catch (IndexOutOfBoundsException | NumberFormatException foreign) {
            return null;
        }
    }

    /** Where it was read; of what a stage behind the door refused to the sender, where the stage read what followed. */
    private static @Nullable Position position(org.apache.kafka.common.header.Headers headers) {
        String read = Headers.text(headers, Headers.CAUSE);
        if (read != null) {
            return Position.parse(read);
        }
        String topic = Headers.text(headers, "yb_topic");
        String partition = Headers.text(headers, "yb_partition");
        String offset = Headers.text(headers, "yb_offset");
        return topic == null || partition == null || offset == null
                ? null
                : new Position(topic, Integer.parseInt(partition), Long.parseLong(offset));
    }

    private static long content(
            TopicPartition at, org.apache.kafka.common.header.Headers headers, byte @Nullable [] value) {
        MessageDigest digest = sha256();
        add(digest, Headers.header(at.toString(), ""));
        for (Header header : headers) {
            if (!header.key().startsWith(OURS)) {
                add(digest, header);
            }
        }
        if (value != null) {
            digest.update(value);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void add(MessageDigest digest, Header header) {
        digest.update(Headers.header("", header.key()).value());
        digest.update((byte) 0);
        if (header.value() != null) {
            digest.update(header.value());
        }
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
