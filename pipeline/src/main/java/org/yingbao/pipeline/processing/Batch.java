package org.yingbao.pipeline.processing;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Sweep;

/**
 * A batch as a stage reads it.
 *
 * @param byKey the events of each key, in the order of the log
 * @param leaving what follows without looking at any document: dead letters
 * @param sweeps the commands to find people, who may be in this very batch
 */
record Batch<E>(
        Map<String, List<Event<E>>> byKey, List<ProducerRecord<byte[], byte[]>> leaving, List<SweepCommand> sweeps) {

    /** A sweep, and the record that asks for it. */
    record SweepCommand(ConsumerRecord<byte[], byte[]> record, Sweep sweep, Cause cause) {}
}
