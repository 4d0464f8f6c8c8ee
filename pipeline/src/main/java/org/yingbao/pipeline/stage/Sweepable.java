package org.yingbao.pipeline.stage;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.event.Cause;

/** The ability of a stage to work on everybody in a range of an index, by commands to itself. */
public interface Sweepable {

    /** The input that holds its commands. A command of another log asks nothing. */
    String commands();

    /**
     * The commands that make good for those that are no longer kept.
     *
     * @param from the offset of the first command that is still kept
     */
    List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from);

    /** Whether {@link #ended} is asked for this sweep. Who asks may not change their mind. */
    default boolean hearsTheEnd(Sweep sweep) {
        return false;
    }

    /**
     * What is published once everybody whom a sweep found in a partition is written and published, in the same
     * transaction as the last of them or a later one.
     */
    default List<ProducerRecord<byte[], byte[]>> ended(Sweep sweep, int partition, Cause cause) {
        return List.of();
    }
}
