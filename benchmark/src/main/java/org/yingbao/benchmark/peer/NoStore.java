package org.yingbao.benchmark.peer;

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

/** Where a stage wants a store that it is not going to ask. */
public final class NoStore implements Store {

    private static final String NONE = "there is no store";

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        throw new UnsupportedOperationException(NONE);
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        throw new UnsupportedOperationException(NONE);
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        throw new UnsupportedOperationException(NONE);
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        throw new UnsupportedOperationException(NONE);
    }

    @Override
    public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        throw new UnsupportedOperationException(NONE);
    }

    @Override
    public Optional<byte[]> mark(String name) {
        throw new UnsupportedOperationException(NONE);
    }

    @Override
    public void empty(Set<String> marksThatStay) {
        throw new UnsupportedOperationException(NONE);
    }

    @Override
    public void ping() {}

    @Override
    public void close() {}
}
