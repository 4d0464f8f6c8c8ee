package org.yingbao.pipeline.stage;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.Json;

/**
 * A sum over the documents of one partition, as it is published; its record's key is {@link #name}.
 *
 * @param key the tally key
 * @param partition whose documents are summed
 * @param figures the sum itself; none if nothing is left of it
 */
public record TallySum(String key, int partition, Figures figures) {

    /** Reads a record of a tally's topic; empty if it holds no sum. */
    public static Optional<TallySum> of(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.value()).map(value -> Json.MAPPER.readValue(value, TallySum.class));
    }

    /** What tells it from the sums of other tally keys and partitions. */
    public String name() {
        return key + "/" + partition;
    }
}
