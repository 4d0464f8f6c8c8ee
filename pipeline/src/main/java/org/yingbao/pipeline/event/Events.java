package org.yingbao.pipeline.event;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of one service.
 *
 * @param source their {@code ce_source}
 */
public record Events(String source) {

    /**
     * An event that follows from {@code cause}. Its {@code id} must be a function of what was consumed, and no other
     * event of this source may have it: the position of the cause or a person and a version will do, but not what a
     * department calls its event, for another department may call one the same.
     */
    public ProducerRecord<byte[], byte[]> event(
            String topic, String key, String type, String id, byte[] value, Cause cause) {
        return in(null, topic, key, type, id, value, cause);
    }

    /** The same into a partition of the caller's choice. */
    public ProducerRecord<byte[], byte[]> in(
            @Nullable Integer partition, String topic, String key, String type, String id, byte[] value, Cause cause) {
        return new ProducerRecord<>(
                topic,
                partition,
                null,
                key.getBytes(StandardCharsets.UTF_8),
                value,
                Headers.of(source, type, id, cause));
    }
}
