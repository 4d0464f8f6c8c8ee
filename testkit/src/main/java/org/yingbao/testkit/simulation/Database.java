package org.yingbao.testkit.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** What a store holds. Each document is written as a whole with its entries; what was written last can be forgotten. */
public final class Database {

    private static final Comparator<String> UTF_8_BYTES =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
    private static final Comparator<IndexEntry> ENTRIES =
            Comparator.comparing(IndexEntry::value, UTF_8_BYTES).thenComparing(IndexEntry::id, UTF_8_BYTES);

    private record Document(Stored stored, Map<String, Set<String>> entries) {}

    private final Map<String, Map<String, Document>> collections = new HashMap<>();
    private final Map<String, NavigableSet<IndexEntry>> indexes = new HashMap<>();
    private final Map<String, byte[]> marks = new HashMap<>();
    private final Deque<Runnable> history = new ArrayDeque<>();
    private int losses;

    /** An empty one with these collections. */
    public Database(Collection<Kept> kept) {
        for (Kept each : kept) {
            collections.put(each.name(), new HashMap<>());
            each.indexes().forEach(index -> indexes.put(each.name() + "/" + index, new TreeSet<>(ENTRIES)));
        }
    }

    private Map<String, Document> collection(String name) {
        Map<String, Document> collection = collections.get(name);
        if (collection == null) {
            throw new IllegalArgumentException("no collection " + name);
        }
        return collection;
    }

    private NavigableSet<IndexEntry> index(String collection, String name) {
        NavigableSet<IndexEntry> index = indexes.get(collection + "/" + name);
        if (index == null) {
            throw new IllegalArgumentException("no index " + name + " of " + collection);
        }
        return index;
    }

    synchronized Map<String, Stored> load(String collection, Collection<String> ids) {
        Map<String, Document> documents = collection(collection);
        Map<String, Stored> found = new HashMap<>();
        for (String id : ids) {
            Document document = documents.get(id);
            if (document != null) {
                found.put(id, document.stored());
            }
        }
        return found;
    }

    /** The ids of all documents. */
    public synchronized Set<String> ids(String collection) {
        return Set.copyOf(collection(collection).keySet());
    }

    /** Refuses what could not be written whatever the store holds. */
    void check(String collection, Collection<Write> writes) {
        collection(collection);
        Set<String> ids = new HashSet<>();
        for (Write write : writes) {
            if (!ids.add(write.id())) {
                throw new IllegalArgumentException("two writes of one document");
            }
            write.entries().keySet().forEach(index -> index(collection, index));
        }
    }

    /** Whether it was written. */
    synchronized boolean write(String collection, Write write, boolean guarded) {
        Document before = collection(collection).get(write.id());
        long version = before == null ? 0 : before.stored().version();
        if (guarded && version != write.expected()) {
            return false;
        }
        Map<String, Set<String>> entries = new HashMap<>(write.entries());
        put(collection, write.id(), new Document(new Stored(write.id(), version + 1, write.body()), entries));
        history.push(() -> put(collection, write.id(), before));
        return true;
    }

    private void put(String collection, String id, @Nullable Document document) {
        Map<String, Document> documents = collection(collection);
        Document before = document == null ? documents.remove(id) : documents.put(id, document);
        entries(before)
                .forEach((index, values) -> index(collection, index)
                        .removeAll(
                                values.stream().map(v -> new IndexEntry(v, id)).toList()));
        entries(document)
                .forEach((index, values) -> index(collection, index)
                        .addAll(values.stream().map(v -> new IndexEntry(v, id)).toList()));
    }

    private static Map<String, Set<String>> entries(@Nullable Document document) {
        return document == null ? Map.of() : document.entries();
    }

    synchronized List<IndexEntry> find(String collection, String index, Collection<String> values) {
        NavigableSet<IndexEntry> entries = index(collection, index);
        List<IndexEntry> found = new ArrayList<>();
        for (String value : new TreeSet<>(values)) {
            for (IndexEntry entry : entries.tailSet(new IndexEntry(value, ""))) {
                if (!entry.value().equals(value)) {
                    break;
                }
                found.add(entry);
            }
        }
        return found;
    }

    synchronized List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        List<IndexEntry> page = new ArrayList<>();
        for (IndexEntry entry : index(collection, index).tailSet(new IndexEntry(from, ""))) {
            if (UTF_8_BYTES.compare(entry.value(), to) >= 0 || page.size() == limit) {
                break;
            }
            if (after == null || ENTRIES.compare(entry, after) > 0) {
                page.add(entry);
            }
        }
        return page;
    }

    synchronized boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        byte[] before = marks.get(name);
        if (!Arrays.equals(before, expected)) {
            return false;
        }
        marks.put(name, value);
        history.push(() -> {
            if (before == null) {
                marks.remove(name);
            } else {
                marks.put(name, before);
            }
        });
        return true;
    }

    synchronized Optional<byte[]> mark(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    /** How many writes there were that it still knows. */
    synchronized int writes() {
        return history.size();
    }

    /** How often it forgot something. */
    synchronized int losses() {
        return losses;
    }

    /** Takes the last writes back, newest first. */
    synchronized void forget(int howMany) {
        losses++;
        for (int i = 0; i < howMany && !history.isEmpty(); i++) {
            history.pop().run();
        }
    }
}
