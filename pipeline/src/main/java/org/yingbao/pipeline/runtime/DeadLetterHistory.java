package org.yingbao.pipeline.runtime;

import java.util.Collection;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The dead letters that lie on topics. */
interface DeadLetterHistory {

    /** Reads these topics of dead letters from their beginning to their present end. */
    void read(Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each);
}
