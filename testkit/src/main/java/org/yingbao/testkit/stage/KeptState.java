package org.yingbao.testkit.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.processing.StageOutputs;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.store.Store;

/** What documents say should stand on compacted topics. */
public final class KeptState {

    private KeptState() {}

    /** The events of the documents under these keys, in no order. */
    public static <D> List<ProducerRecord<byte[], byte[]>> of(Stage<D, ?> stage, Store store, Collection<String> ids) {
        List<ProducerRecord<byte[], byte[]>> current = new ArrayList<>();
        new Documents<>(stage.definition(), store)
                .load(ids)
                .forEach((id, loaded) -> current.addAll(StageOutputs.states(stage, id, loaded.current())));
        return current;
    }
}
