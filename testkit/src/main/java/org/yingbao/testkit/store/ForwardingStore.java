package org.yingbao.testkit.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** A store that does what another one does. */
public class ForwardingStore implements Store {

    private final Store store;

    /** Forwards every call to this store. */
    public ForwardingStore(Store store) {
        this.store = store;
    }

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        return store.load(collection, ids);
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        return store.write(collection, writes);
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        return store.find(collection, index, values);
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        return store.page(collection, index, from, to, after, limit);
    }

    @Override
    public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        return store.mark(name, expected, value);
    }

    @Override
    public Optional<byte[]> mark(String name) {
        return store.mark(name);
    }

    @Override
    public void empty(Set<String> marksThatStay) {
        store.empty(marksThatStay);
    }

    @Override
    public void ping() {
        store.ping();
    }

    @Override
    public void close() {
        store.close();
    }
}
