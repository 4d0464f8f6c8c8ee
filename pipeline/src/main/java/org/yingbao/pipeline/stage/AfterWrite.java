package org.yingbao.pipeline.stage;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The ability of a stage to look around between the write of a batch and its transaction. */
public interface AfterWrite<D, E> {

    /** Called after the documents are written and before anything is published; the result is published with them. */
    List<ProducerRecord<byte[], byte[]>> afterWrite(List<Touched<D, E>> touched);
}
