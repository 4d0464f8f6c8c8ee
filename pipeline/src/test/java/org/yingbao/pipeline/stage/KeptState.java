package org.yingbao.pipeline.stage;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.store.Store;

/** What documents say should stand on compacted topics. */
public final class KeptState {

    private static final Set<Position> EVERYWHERE = new AbstractSet<>() {
        @Override
        public boolean contains(Object position) {
            return true;
        }

        @Override
        public Iterator<Position> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    };

    private KeptState() {}

    public static <D> List<ProducerRecord<byte[], byte[]>> of(Stage<D, ?> stage, Store store, Collection<String> ids) {
        List<ProducerRecord<byte[], byte[]>> current = new ArrayList<>();
        new Documents<>(stage, store)
                .load(Set.of(), ids)
                .forEach((id, loaded) -> current.addAll(stage.current(id, loaded.dossier(), EVERYWHERE)));
        return current;
    }
}
