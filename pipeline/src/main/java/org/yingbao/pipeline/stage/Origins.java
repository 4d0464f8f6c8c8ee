package org.yingbao.pipeline.stage;

import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.event.Position;

/** The records at the start of the chains, as their senders sent them. */
public interface Origins {

    /** For stages that refuse nothing to senders: nothing lies anywhere. */
    Origins NONE = positions -> Map.of();

    /**
     * Those that still lie there; what retention took is missing, and so is what does not fit into memory with the
     * others.
     *
     * @throws org.yingbao.pipeline.TransientFailure if the broker does not answer
     */
    Map<Position, ConsumerRecord<byte[], byte[]>> read(Collection<Position> positions);
}
