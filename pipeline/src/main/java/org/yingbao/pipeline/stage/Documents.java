package org.yingbao.pipeline.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** The dossiers of one stage in its store. */
final class Documents<D> {

    private final Stage<D, ?> stage;
    private final Store store;
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Map<Integer, Written> last = new HashMap<>();

    private record Written(String id, long version) {

        boolean isIn(Map<String, Stored> found) {
            Stored stored = found.get(id);
            return stored != null && stored.version() >= version;
        }
    }

    Documents(Stage<D, ?> stage, Store store) {
        this.stage = stage;
        this.store = store;
        JavaType type = Json.KEPT.getTypeFactory().constructParametricType(VersionedState.class, stage.stateType());
        this.reader = Json.KEPT.readerFor(type);
        this.writer = Json.KEPT.writerFor(type);
    }

    /** Another thread may have written in this partition since. */
    void takeOver(int partition) {
        last.remove(partition);
    }

    /**
     * What the store has of these people of these partitions.
     *
     * @throws TransientFailure if it has not any more what was written last; what was written last is forgotten first
     */
    Map<String, Loaded<D>> load(Set<Integer> partitions, Collection<String> ids) {
        List<Written> known = partitions.stream()
                .flatMap(partition -> Optional.ofNullable(last.get(partition)).stream())
                .toList();
        Set<String> asked = new HashSet<>(ids);
        known.forEach(written -> asked.add(written.id()));
        Map<String, Stored> found = store.load(stage.name(), asked);
        if (!known.stream().allMatch(written -> written.isIn(found))) {
            throw new TransientFailure("the store has not what was written last");
        }
        Map<String, Loaded<D>> loaded = new HashMap<>();
        ids.forEach(id -> Optional.ofNullable(found.get(id)).ifPresent(stored -> loaded.put(id, read(stored))));
        return loaded;
    }

    byte[] document(VersionedState<D> dossier) {
        return writer.writeValueAsBytes(dossier);
    }

    /**
     * Writes what has changed in each partition, all of it in one request, because each may wait for a disk.
     *
     * @return the ids that another writer has changed since they were loaded
     */
    Set<String> write(Map<Integer, ? extends List<? extends Fold<D, ?>>> changed) {
        List<Write> writes = new ArrayList<>();
        changed.forEach((partition, foldings) -> foldings.forEach(folding -> writes.add(write(partition, folding))));
        Set<String> missed = writes.isEmpty() ? Set.of() : store.write(stage.name(), writes);
        changed.forEach((partition, foldings) -> foldings.stream()
                .filter(folding -> !missed.contains(folding.id()))
                .forEach(folding -> last.put(partition, new Written(folding.id(), folding.expected() + 1))));
        return missed;
    }

    private Write write(int partition, Fold<D, ?> folding) {
        VersionedState<D> dossier = folding.dossier().orElseThrow();
        byte[] document = folding.document();
        return new Write(
                folding.id(),
                folding.expected(),
                document == null ? document(dossier) : document,
                entries(partition, folding.id(), dossier.state()));
    }

    private Map<String, Set<String>> entries(int partition, String id, D state) {
        Map<String, Set<String>> entries = new HashMap<>(stage.entries(id, state));
        for (String swept : stage.sweptIndexes()) {
            entries.computeIfPresent(
                    swept,
                    (index, values) -> values.stream()
                            .map(value -> inPartition(partition, value))
                            .collect(Collectors.toSet()));
        }
        return entries;
    }

    static String inPartition(int partition, String value) {
        return partition + "/" + value;
    }

    private Loaded<D> read(Stored stored) {
        return new Loaded<>(stored.version(), reader.readValue(stored.body()));
    }

    /** A dossier and the version that its document has in the store. */
    record Loaded<D>(long version, VersionedState<D> dossier) {}
}
