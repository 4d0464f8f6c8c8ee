package org.yingbao.pipeline.stage;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** The ability of a stage to work on everybody in a range of an index, by commands to itself. */
public interface Sweepable extends HearsSweepEnds {

    /** The input that holds its commands. A command of another log asks nothing. */
    String commands();

    /**
     * The commands that make good for those that are no longer kept.
     *
     * @param from the offset of the first command that is still kept
     */
    List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from);
}
