package org.yingbao.pipeline.door;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The doors of one service, for whoever wants to know what they would say without a platform: they need no broker and
 * no store. A service names its own in {@code META-INF/services}, where {@link java.util.ServiceLoader} finds them.
 */
public interface Doors {

    /** A row of a list that passed although it is bad: it is reported, and harms no other. */
    record BadRow(long row, String reason, String detail) {}

    /** One door for all topics that the service reads from senders; whom it names and seals is known to nobody. */
    Door open(DeadLetters deadLetters);

    /** The bad rows in what passed. */
    default List<BadRow> badRows(ProducerRecord<byte[], byte[]> passed) {
        return List.of();
    }
}
