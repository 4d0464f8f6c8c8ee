package org.yingbao.notification;

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

/** A store that can be restored from a backup, and that lets a test act just before a write. */
public final class MemoryStore implements Store {

    private final Map<String, Stored> documents = new HashMap<>();
    private final Map<String, byte[]> marks = new HashMap<>();
    private Runnable beforeNextWrite = () -> {};

    /** Something that happens between somebody's read and their next write. */
    public synchronized void beforeNextWrite(Runnable action) {
        beforeNextWrite = action;
    }

    public synchronized void forgetEverything() {
        documents.clear();
        marks.clear();
    }

    @Override
    public synchronized Map<String, Stored> load(String collection, Collection<String> ids) {
        Map<String, Stored> found = new HashMap<>();
        for (String id : ids) {
            Stored stored = documents.get(collection + "/" + id);
            if (stored != null) {
                found.put(id, stored);
            }
        }
        return found;
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        interruption().run();
        return guarded(collection, writes);
    }

    private synchronized Runnable interruption() {
        Runnable action = beforeNextWrite;
        beforeNextWrite = () -> {};
        return action;
    }

    private synchronized Set<String> guarded(String collection, Collection<Write> writes) {
        Set<String> missed = new HashSet<>();
        for (Write write : writes) {
            String key = collection + "/" + write.id();
            Stored stored = documents.get(key);
            if ((stored == null ? 0 : stored.version()) == write.expected()) {
                documents.put(key, new Stored(write.id(), write.expected() + 1, write.body()));
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
    public synchronized void mark(String name, byte[] value) {
        marks.put(name, value);
    }

    @Override
    public synchronized Optional<byte[]> mark(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    @Override
    public void ping() {}

    @Override
    public void close() {}
}
