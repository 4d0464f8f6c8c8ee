package org.yingbao.pipeline.stage;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.event.LogName;

/** What topics hold, as everybody else sees it: committed records only. */
public interface CommittedLog {

    /** Which of it speaks of positions of this log. */
    default LogName log() {
        return LogName.ONLY;
    }

    /** Of each partition the offset of the first record that is still kept. */
    default Map<TopicPartition, Long> beginnings(Set<TopicPartition> partitions) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> 0L));
    }

    /** How many partitions a topic has. */
    default int partitions(String topic) {
        return 1;
    }

    /**
     * Reads partitions, each from an offset to its present end.
     *
     * @return the ends
     */
    Map<TopicPartition, Long> read(Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each);
}
