package org.yingbao.pipeline.stage;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A batch as a stage reads it.
 *
 * @param people the news of each person, in the order of the log
 * @param leaving what follows without looking at anybody: pages of sweeps, dead letters
 */
record Batch<N>(Map<String, List<Event<N>>> people, List<ProducerRecord<byte[], byte[]>> leaving) {}
