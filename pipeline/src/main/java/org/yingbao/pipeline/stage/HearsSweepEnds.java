package org.yingbao.pipeline.stage;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.event.Cause;

/**
 * The ability of a stage to say something when everybody of a partition whom a {@link Sweep} found has been reached.
 */
public interface HearsSweepEnds {

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
