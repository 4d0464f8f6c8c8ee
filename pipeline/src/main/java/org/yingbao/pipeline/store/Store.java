package org.yingbao.pipeline.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the pipeline asks of a store: documents by id, guarded writes, pages of an index, marks. Only the atomicity
 * of a single document is relied on. Every method throws {@link StoreUnavailable} when the store cannot be asked now;
 * what it was asked to write may then be written or not.
 */
public interface Store extends AutoCloseable {

    /** The documents with these ids; ids without a document are absent from the answer. */
    Map<String, Stored> load(String collection, Collection<String> ids);

    /**
     * Writes each document whose version in the store is the expected one, together with its index entries.
     *
     * @return the ids that were not written because another writer was there before
     */
    Set<String> write(String collection, Collection<Write> writes);

    /** The entries of an index that have one of these values, in any order. */
    List<IndexEntry> find(String collection, String index, Collection<String> values);

    /**
     * The first entries of an index with {@code from <= value < to}, by value and id as UTF-8 bytes.
     *
     * @param after where the page before ended, or null for the first page
     */
    List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit);

    /**
     * Keeps a small named value if the store still has the expected one; written after everything that was written
     * before it.
     *
     * @param expected what {@link #mark(String)} gave, or null for nothing
     * @return whether it is kept
     */
    boolean mark(String name, byte @Nullable [] expected, byte[] value);

    /** The value last kept under this name. */
    Optional<byte[]> mark(String name);

    /** The values last kept under these names; names without one are absent from the answer. */
    default Map<String, byte[]> marks(Collection<String> names) {
        Map<String, byte[]> standing = new HashMap<>();
        names.forEach(name -> mark(name).ifPresent(value -> standing.put(name, value)));
        return standing;
    }

    /**
     * Keeps several values, each as {@link #mark(String, byte[], byte[])} does.
     *
     * @return whether all are kept; if not, each of them may be
     */
    default boolean mark(Collection<CheckpointUpdate> moves) {
        return moves.stream().allMatch(move -> mark(move.name(), move.expected(), move.value()));
    }

    /** Forgets all documents, and then all marks but these. */
    void empty(Set<String> marksThatStay);

    /** Asks the store for a sign of life. */
    void ping();

    @Override
    void close();
}
