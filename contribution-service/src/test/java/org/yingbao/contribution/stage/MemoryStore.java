package org.yingbao.contribution.stage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** A store in memory, of which a backup can be taken. */
final class MemoryStore implements Store {

    private final Map<String, Stored> documents = new HashMap<>();
    private final Map<String, byte[]> marks = new HashMap<>();

    MemoryStore backup() {
        MemoryStore copy = new MemoryStore();
        copy.documents.putAll(documents);
        copy.marks.putAll(marks);
        return copy;
    }

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        Map<String, Stored> loaded = new HashMap<>(documents);
        loaded.keySet().retainAll(ids);
        return loaded;
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        Set<String> missed = new HashSet<>();
        for (Write write : writes) {
            Stored known = documents.get(write.id());
            if ((known == null ? 0 : known.version()) == write.expected()) {
                documents.put(write.id(), new Stored(write.id(), write.expected() + 1, write.body()));
            } else {
                missed.add(write.id());
            }
        }
        return missed;
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void mark(String name, byte[] value) {
        marks.put(name, value);
    }

    @Override
    public Optional<byte[]> mark(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    @Override
    public void ping() {}

    @Override
    public void close() {}
}
