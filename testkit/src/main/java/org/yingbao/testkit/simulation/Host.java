package org.yingbao.testkit.simulation;

import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Store;

/** What a process that starts finds around it. */
public interface Host {

    Store store();

    CommittedLog published();

    /** Has small topics read by a thread of its own; what is returned comes back when it has read all there is. */
    Runnable follow(List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each);
}
