package org.yingbao.pipeline.stage;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A topic of events of which each leaves exactly once. */
public non-sealed interface OutboxTopic<D> extends Output<D> {

    /** An outbox event as it leaves. */
    ProducerRecord<byte[], byte[]> render(String key, OutboxEvent event, D current);

    /** The same where one event of the outbox stands for several that leave together; the first has its id. */
    default List<ProducerRecord<byte[], byte[]>> renderAll(String key, OutboxEvent event, D current) {
        return List.of(render(key, event, current));
    }

    /**
     * Whether a document that {@link #restore} has taught never writes an event again that is published. Of other
     * topics, an event is taken for a repetition if events at or after its cause are known to be published.
     */
    default boolean restoresAll() {
        return false;
    }
}
