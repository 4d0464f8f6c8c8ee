package org.yingbao.pipeline.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** The dossiers of one stage in its store. */
final class Dossiers<D> {

    private final Stage<D, ?> stage;
    private final Store store;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Dossiers(Stage<D, ?> stage, Store store) {
        this.stage = stage;
        this.store = store;
        JavaType type = Json.MAPPER.getTypeFactory().constructParametricType(Dossier.class, stage.stateType());
        this.reader = Json.MAPPER.readerFor(type);
        this.writer = Json.MAPPER.writerFor(type);
    }

    Map<String, Loaded<D>> load(Collection<String> ids) {
        Map<String, Loaded<D>> loaded = new HashMap<>();
        store.load(stage.name(), ids).forEach((id, stored) -> loaded.put(id, read(stored)));
        return loaded;
    }

    byte[] document(Dossier<D> dossier) {
        return writer.writeValueAsBytes(dossier);
    }

    /** Returns the ids that another writer has changed since they were loaded. */
    Set<String> write(int partition, Collection<Folding<D, ?>> changed) {
        return store.write(
                stage.name(),
                changed.stream().map(folding -> write(partition, folding)).toList());
    }

    private Write write(int partition, Folding<D, ?> folding) {
        Dossier<D> dossier = folding.dossier().orElseThrow();
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
    record Loaded<D>(long version, Dossier<D> dossier) {}
}
