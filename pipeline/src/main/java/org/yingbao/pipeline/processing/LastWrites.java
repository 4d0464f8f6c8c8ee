package org.yingbao.pipeline.processing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;

/** The document that was written last in each partition, by which it shows that a store has forgotten. */
final class LastWrites<D> {

    private final String collection;
    private final Store store;
    private final Documents<D> documents;
    private final Map<Integer, LastWrite> last = new HashMap<>();

    private record LastWrite(String key, long version) {

        boolean isIn(Map<String, Stored> found) {
            Stored stored = found.get(key);
            return stored != null && stored.version() >= version;
        }
    }

    LastWrites(String collection, Store store, Documents<D> documents) {
        this.collection = collection;
        this.store = store;
        this.documents = documents;
    }

    /** Another thread may have written in this partition since. */
    void takeOver(int partition) {
        last.remove(partition);
    }

    /**
     * Loads the documents of these keys of these partitions.
     *
     * @throws TransientFailure if the store does not have any more what was written last
     */
    Map<String, Documents.Loaded<D>> load(Set<Integer> partitions, Collection<String> keys) {
        List<LastWrite> known =
                partitions.stream().map(last::get).filter(Objects::nonNull).toList();
        Set<String> asked = new HashSet<>(keys);
        known.forEach(written -> asked.add(written.key()));
        Map<String, Stored> found = store.load(collection, asked);
        if (!known.stream().allMatch(written -> written.isIn(found))) {
            throw new TransientFailure("the store has not what was written last");
        }
        Map<String, Documents.Loaded<D>> loaded = new HashMap<>();
        keys.forEach(key -> {
            Stored stored = found.get(key);
            if (stored != null) {
                loaded.put(key, documents.read(stored));
            }
        });
        return loaded;
    }

    /** Writes as {@link Documents#write} does. */
    Set<String> write(Collection<Documents.Pending<D>> pending) {
        Set<String> missed = documents.write(pending);
        pending.stream()
                .filter(each -> !missed.contains(each.key()))
                .forEach(each -> last.put(each.partition(), new LastWrite(each.key(), each.expected() + 1)));
        return missed;
    }
}
