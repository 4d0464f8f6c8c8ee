package org.yingbao.pipeline.processing;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.stage.Event;

/**
 * A batch as a stage reads it.
 *
 * @param byKey the events of each key, in the order of the log
 * @param leaving what follows without looking at any document: pages of sweeps, dead letters
 */
record Batch<E>(Map<String, List<Event<E>>> byKey, List<ProducerRecord<byte[], byte[]>> leaving) {}
