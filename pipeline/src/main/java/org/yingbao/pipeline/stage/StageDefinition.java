package org.yingbao.pipeline.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yingbao.pipeline.store.Kept;

/**
 * What a stage is called, reads and keeps.
 *
 * @param name of its collection, its consumer group and its metrics
 * @param inputs the topics that it reads, keyed as its documents are, with the same number of partitions
 * @param document the type of its documents
 * @param indexes by which documents are found
 * @param senders the topics at the start of the chain to whose senders it refuses records by {@link QuotaExceeded}
 */
public record StageDefinition<D>(
        String name, List<String> inputs, Class<D> document, List<Index<D>> indexes, List<String> senders) {

    public StageDefinition {
        inputs = List.copyOf(inputs);
        indexes = List.copyOf(indexes);
        senders = List.copyOf(senders);
    }

    /** A stage whose documents stand in no index and that refuses nothing to senders. */
    public StageDefinition(String name, List<String> inputs, Class<D> document) {
        this(name, inputs, document, List.of(), List.of());
    }

    /** A stage that refuses nothing to senders. */
    public StageDefinition(String name, List<String> inputs, Class<D> document, List<Index<D>> indexes) {
        this(name, inputs, document, indexes, List.of());
    }

    /** The index of the sums of a partition. */
    public static final String PARTITION = "partition";

    /** The collection of the sums of its tallies. */
    public Kept sums() {
        return new Kept(name + "-sums", Set.of(PARTITION));
    }

    /** The collection of its documents. */
    public Kept kept() {
        return new Kept(name, indexes.stream().map(Index::name).collect(Collectors.toSet()));
    }

    /** The values under which a document of a partition stands in each index. */
    public Map<String, Set<String>> entries(int partition, D document) {
        Map<String, Set<String>> entries = HashMap.newHashMap(indexes.size());
        indexes.forEach(index -> entries.put(index.name(), index.entries(partition, document)));
        return entries;
    }
}
