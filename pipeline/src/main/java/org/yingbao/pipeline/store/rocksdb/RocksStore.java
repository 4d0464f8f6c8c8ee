package org.yingbao.pipeline.store.rocksdb;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/**
 * The store in a folder, in this process: RocksDB. A folder serves one instance. Every call of {@link #write} is one
 * atomic batch; it survives the end of the process, and with a sync also that of the machine.
 */
public final class RocksStore implements Store {

    private final Gate gate = new Gate();
    private final RocksFolder folder;
    private final RocksCheckpoints marks;
    private final Map<String, RocksCollection> collections;

    private RocksStore(RocksFolder folder, Collection<Kept> kept) {
        this.folder = folder;
        this.marks = folder.marks();
        this.collections = kept.stream().collect(Collectors.toMap(Kept::name, folder::collection));
    }

    /**
     * Opens a folder and creates what it does not have yet.
     *
     * @throws IllegalStateException if another instance has the folder, or if it cannot be read
     */
    public static RocksStore open(Path folder, Collection<Kept> kept, boolean syncEveryWrite) {
        return open(folder, kept, new RocksSettings(syncEveryWrite, RocksSettings.USUAL_BLOCK_CACHE_BYTES));
    }

    /** Opens a folder with these settings; see {@link #open(Path, Collection, boolean)}. */
    public static RocksStore open(Path folder, Collection<Kept> kept, RocksSettings settings) {
        return new RocksStore(RocksFolder.open(folder, kept, settings), kept);
    }

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        return gate.inside("load", () -> in(collection).load(ids));
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        return gate.inside("write", () -> in(collection).write(writes));
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        return gate.inside("find", () -> in(collection).index(index).find(values));
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        return gate.inside("page", () -> in(collection).index(index).page(from, to, after, limit));
    }

    @Override
    public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        return gate.inside("keep a mark", () -> marks.put(name, expected, value));
    }

    @Override
    public Optional<byte[]> mark(String name) {
        return gate.inside("read a mark", () -> marks.get(name));
    }

    @Override
    public void empty(Set<String> marksThatStay) {
        gate.inside("write", () -> {
            folder.empty(marksThatStay);
            return marks;
        });
    }

    @Override
    public void ping() {
        gate.inside("write", () -> {
            marks.ping();
            return marks;
        });
    }

    @Override
    public void close() {
        gate.close(folder::close);
    }

    private RocksCollection in(String collection) {
        RocksCollection found = collections.get(collection);
        if (found == null) {
            throw new IllegalArgumentException("No collection " + collection);
        }
        return found;
    }
}
