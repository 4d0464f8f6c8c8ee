package org.yingbao.pipeline.processing;

import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.store.Store;

/**
 * How far a stage has written its inputs, as its store remembers it: for others who read the documents of the stage,
 * and are to know whether they are all there. It lags behind by the last batch.
 *
 * @param stage its name
 */
public record WrittenInputs(String stage, Store store) {

    /** The offset of an input before which everything is written; 0 if the store remembers nothing. */
    public long until(TopicPartition input) {
        return store.mark(Checkpoints.name(stage, input.partition()))
                .map(bytes -> Json.MAPPER
                        .readTree(bytes)
                        .path("mark")
                        .path("inputs")
                        .path(input.topic())
                        .asLong(0))
                .orElse(0L);
    }
}
