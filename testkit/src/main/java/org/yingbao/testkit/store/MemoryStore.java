package org.yingbao.testkit.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** A store in memory, of which a backup can be taken, and that lets a test act just before a write. */
public final class MemoryStore implements Store {

    private static final Comparator<IndexEntry> ORDER =
            Comparator.comparing(IndexEntry::value).thenComparing(IndexEntry::id);

    private record Key(String collection, String id) {}

    private final Map<Key, Write> documents = new HashMap<>();
    private final Map<String, byte[]> marks = new HashMap<>();
    private Runnable beforeNextWrite = () -> {};
    private long writes;

    /** Something that happens between somebody's read and their next write. */
    public synchronized void beforeNextWrite(Runnable action) {
        beforeNextWrite = action;
    }

    @Override
    public synchronized void empty(Set<String> marksThatStay) {
        documents.clear();
        marks.keySet().retainAll(marksThatStay);
    }

    /** Loses documents and checkpoints. */
    public synchronized void forgetEverything() {
        documents.clear();
        marks.clear();
    }

    /** Comes back as it was then. */
    public synchronized void restore(MemoryStore backup) {
        forgetEverything();
        documents.putAll(backup.documents);
        marks.putAll(backup.marks);
    }

    /** A copy as it is now. */
    public synchronized MemoryStore backup() {
        MemoryStore copy = new MemoryStore();
        copy.documents.putAll(documents);
        copy.marks.putAll(marks);
        return copy;
    }

    /** How many documents were written so far. */
    public synchronized long writes() {
        return writes;
    }

    @Override
    public synchronized Map<String, Stored> load(String collection, Collection<String> ids) {
        Map<String, Stored> found = new HashMap<>();
        for (String id : ids) {
            Write write = documents.get(new Key(collection, id));
            if (write != null) {
                found.put(id, new Stored(id, write.expected() + 1, write.body()));
            }
        }
        return found;
    }

    @Override
    public Set<String> write(String collection, Collection<Write> all) {
        interruption().run();
        return guarded(collection, all);
    }

    private synchronized Runnable interruption() {
        Runnable action = beforeNextWrite;
        beforeNextWrite = () -> {};
        return action;
    }

    private synchronized Set<String> guarded(String collection, Collection<Write> all) {
        Set<String> missed = new HashSet<>();
        for (Write write : all) {
            Key key = new Key(collection, write.id());
            Write known = documents.get(key);
            if ((known == null ? 0 : known.expected() + 1) == write.expected()) {
                documents.put(key, write);
                writes++;
            } else {
                missed.add(write.id());
            }
        }
        return missed;
    }

    @Override
    public synchronized List<IndexEntry> find(String collection, String index, Collection<String> values) {
        return entries(collection, index)
                .filter(entry -> values.contains(entry.value()))
                .toList();
    }

    @Override
    public synchronized List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        return entries(collection, index)
                .filter(entry -> entry.value().compareTo(from) >= 0
                        && entry.value().compareTo(to) < 0
                        && (after == null || ORDER.compare(entry, after) > 0))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    private Stream<IndexEntry> entries(String collection, String index) {
        return documents.entrySet().stream()
                .filter(document -> document.getKey().collection().equals(collection))
                .flatMap(document -> document.getValue().entries().getOrDefault(index, Set.of()).stream()
                        .map(value -> new IndexEntry(value, document.getKey().id())));
    }

    @Override
    public synchronized boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        boolean stands = Arrays.equals(marks.get(name), expected);
        if (stands) {
            marks.put(name, value);
        }
        return stands;
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
