package org.yingbao.pipeline.stage;

import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * An event that a batch publishes.
 *
 * @param whenCommitted runs once, after the transaction that publishes it is committed; for metrics
 */
public record OutputEvent(ProducerRecord<byte[], byte[]> event, Runnable whenCommitted) {

    public OutputEvent(ProducerRecord<byte[], byte[]> event) {
        this(event, OutputEvent::nothing);
    }

    static void nothing() {}
}
