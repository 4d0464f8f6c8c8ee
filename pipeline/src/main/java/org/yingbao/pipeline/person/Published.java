package org.yingbao.pipeline.person;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a topic holds, as everybody else sees it: committed records only. */
public interface Published {

    /**
     * Reads one partition from an offset to its present end.
     *
     * @return the end
     */
    long read(String topic, int partition, long from, Consumer<ConsumerRecord<byte[], byte[]>> each);
}
