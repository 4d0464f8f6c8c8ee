package org.yingbao.pipeline.stage;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The ability of a stage to wait, on a log to which everything was mirrored, for what its published events rest on. */
public interface MirrorAware<D> {

    /**
     * Learns where on this log the last events of a key stand of which something was published on another one: until
     * they have come, what was published says more than is known. Called for each input but the commands, with ever
     * later records.
     *
     * @return null if there is nothing to learn
     */
    @Nullable
    D await(String key, D current, ConsumerRecord<byte[], byte[]> last);
}
