package org.yingbao.pipeline.stage;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The ability of a stage to tell positions that a record names on another log, from where it was mirrored, from its
 * own.
 */
public interface ReadsMirrored<E> {

    /** Reads a record of one of the inputs that was published on another log. */
    Input<E> readMirrored(ConsumerRecord<byte[], byte[]> record);
}
