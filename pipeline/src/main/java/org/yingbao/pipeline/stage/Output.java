package org.yingbao.pipeline.stage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** One topic that a stage publishes to, and how what lies there restores documents. */
public sealed interface Output<D> permits StateTopic, OutboxTopic, Tally {

    String topic();

    /** The key of the document that an event of this topic is about; that of the event, if it does not say another. */
    default String keyOf(ConsumerRecord<byte[], byte[]> published) {
        return new String(published.key(), StandardCharsets.UTF_8);
    }

    /**
     * Learns from an event that was published here what the document of its key may have forgotten.
     *
     * @param current empty if the store has no document
     * @return the document that knows it; null if there is nothing to learn
     */
    default @Nullable D restore(String key, Optional<D> current, ConsumerRecord<byte[], byte[]> published) {
        return null;
    }

    /**
     * Learns the same from an event that was published on another log and mirrored to this one: the positions that it
     * names mean nothing here.
     */
    default @Nullable D restoreMirrored(String key, Optional<D> current, ConsumerRecord<byte[], byte[]> published) {
        return restore(key, current, published);
    }
}
