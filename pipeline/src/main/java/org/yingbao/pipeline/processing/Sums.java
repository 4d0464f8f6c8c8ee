package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** The sums of a stage in its store, each a document of its own. */
final class Sums {

    private static final int AT_ONCE = 1_000;

    private final String collection;
    private final Store store;

    /** The sum of a name, and the checkpoint that it is of. */
    private record Document(String name, Sum sum, long epoch, long write) {

        boolean isAfter(SumsCheckpoint checkpoint) {
            return epoch > checkpoint.epoch() || (epoch == checkpoint.epoch() && write > checkpoint.write());
        }
    }

    Sums(StageDefinition<?> definition, Store store) {
        this.collection = definition.sums().name();
        this.store = store;
    }

    /** The sums of these names over a partition; those that were never written are absent. */
    Map<String, Sum> load(int partition, Collection<String> names) {
        Map<String, Sum> sums = HashMap.newHashMap(names.size());
        stored(names.stream().map(name -> id(partition, name)).toList())
                .values()
                .forEach(stored -> add(stored, sums));
        return sums;
    }

    /** All sums over a partition. */
    Map<String, Sum> all(int partition) {
        List<String> ids = store.find(collection, StageDefinition.PARTITION, List.of(partition + "")).stream()
                .map(IndexEntry::id)
                .toList();
        Map<String, Sum> sums = HashMap.newHashMap(ids.size());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            stored(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .values()
                    .forEach(stored -> add(stored, sums));
        }
        return sums;
    }

    /** Writes the sums that a checkpoint holds; throws {@link TransientFailure} if another thread is further. */
    void write(int partition, SumsCheckpoint checkpoint) {
        if (checkpoint.changed().isEmpty()) {
            return;
        }
        Map<String, Stored> standing = stored(checkpoint.changed().keySet().stream()
                .map(name -> id(partition, name))
                .toList());
        List<Write> writes = new ArrayList<>(checkpoint.changed().size());
        checkpoint.changed().forEach((name, sum) -> {
            String id = id(partition, name);
            Stored before = standing.get(id);
            if (before != null && read(before).isAfter(checkpoint)) {
                throw overtaken(partition);
            }
            writes.add(new Write(
                    id,
                    before == null ? 0 : before.version(),
                    Json.KEPT.writeValueAsBytes(new Document(name, sum, checkpoint.epoch(), checkpoint.write())),
                    Map.of(StageDefinition.PARTITION, Set.of(partition + ""))));
        });
        if (!store.write(collection, writes).isEmpty()) {
            throw overtaken(partition);
        }
    }

    private static TransientFailure overtaken(int partition) {
        return new TransientFailure("another thread writes the sums of partition " + partition);
    }

    private Map<String, Stored> stored(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : store.load(collection, ids);
    }

    private static void add(Stored stored, Map<String, Sum> sums) {
        Document document = read(stored);
        sums.put(document.name(), document.sum());
    }

    private static Document read(Stored stored) {
        return Json.KEPT.readValue(stored.body(), Document.class);
    }

    private static String id(int partition, String name) {
        return partition + "/" + name;
    }
}
