package org.yingbao.subsidy.person;

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

/** A store of one collection that forgets everything with the test. */
public final class MemoryStore implements Store {
    private static final Comparator<IndexEntry> ORDER =
            Comparator.comparing(IndexEntry::value).thenComparing(IndexEntry::id);

    private final Map<String, Write> documents = new HashMap<>();
    private final Map<String, byte[]> marks = new HashMap<>();
    private long writes;

    long writes() {
        return writes;
    }

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        Map<String, Stored> found = new HashMap<>();
        for (String id : ids) {
            Write write = documents.get(id);
            if (write != null) {
                found.put(id, new Stored(id, write.expected() + 1, write.body()));
            }
        }
        return found;
    }

    @Override
    public Set<String> write(String collection, Collection<Write> all) {
        Set<String> missed = new HashSet<>();
        for (Write write : all) {
            Write known = documents.get(write.id());
            if ((known == null ? 0 : known.expected() + 1) == write.expected()) {
                documents.put(write.id(), write);
                writes++;
            } else {
                missed.add(write.id());
            }
        }
        return missed;
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        return entries(index).filter(entry -> values.contains(entry.value())).toList();
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        return entries(index)
                .filter(entry -> entry.value().compareTo(from) >= 0
                        && entry.value().compareTo(to) < 0
                        && (after == null || ORDER.compare(entry, after) > 0))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    private Stream<IndexEntry> entries(String index) {
        return documents.values().stream()
                .flatMap(write -> write.entries().getOrDefault(index, Set.of()).stream()
                        .map(value -> new IndexEntry(value, write.id())));
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
