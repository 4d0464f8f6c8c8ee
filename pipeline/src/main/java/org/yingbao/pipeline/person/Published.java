package org.yingbao.pipeline.person;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What topics hold, as everybody else sees it: committed records only. */
public interface Published {

    /**
     * Reads partitions, each from an offset to its present end.
     *
     * @return the ends
     */
    Map<TopicPartition, Long> read(Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each);
}
