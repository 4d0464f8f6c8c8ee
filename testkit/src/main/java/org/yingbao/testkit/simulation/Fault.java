package org.yingbao.testkit.simulation;

import org.apache.kafka.clients.producer.Producer;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.store.Store;

/** A fault planted in the product: what it puts in the place of a part. */
public interface Fault {

    Fault NONE = new Fault() {};

    default Store store(Store store) {
        return store;
    }

    default Producer<byte[], byte[]> producer(Producer<byte[], byte[]> producer, SimulatedLog log) {
        return producer;
    }

    default Processor processor(String group, Processor processor) {
        return processor;
    }

    default <D, N> Stage<D, N> stage(Stage<D, N> stage) {
        return stage;
    }

    default CommittedLog published(CommittedLog published) {
        return published;
    }

    /** What a stage calls that wants its book to be up to date. */
    default Runnable catchUp(Runnable catchUp) {
        return catchUp;
    }
}
