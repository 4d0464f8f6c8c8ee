package org.yingbao.benchmark.peer.team.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.yingbao.benchmark.peer.team.event.TeamJson;

/** One column family of RocksDB: the id, and under it the revision in eight bytes and the document as JSON. */
final class RocksDocumentStore<D extends Stored<D>> implements DocumentStore<D> {

    private final RocksDB rocks;
    private final ColumnFamilyHandle family;
    private final Class<D> type;
    private final List<DocumentStores.Lookup<D>> indexes;
    private final WriteOptions logged = new WriteOptions();

    RocksDocumentStore(
            RocksDB rocks, ColumnFamilyHandle family, Class<D> type, List<DocumentStores.Lookup<D>> indexes) {
        this.rocks = rocks;
        this.family = family;
        this.type = type;
        this.indexes = List.copyOf(indexes);
    }

    @Override
    public Map<String, D> findAllById(Collection<String> ids) {
        List<String> asked = List.copyOf(ids);
        List<byte[]> values = read(asked);
        Map<String, D> found = HashMap.newHashMap(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            byte[] value = values.get(i);
            if (value != null) {
                found.put(asked.get(i), document(value));
            }
        }
        return found;
    }

    private List<byte[]> read(List<String> ids) {
        try {
            return rocks.multiGetAsList(
                    Collections.nCopies(ids.size(), family),
                    ids.stream().map(RocksDocumentStore::key).toList());
        } catch (RocksDBException failed) {
            throw new DataAccessResourceFailureException("RocksDB cannot be read", failed);
        }
    }

    /** Nobody else has the files, so that a lock makes the comparison and the write one step. */
    @Override
    public synchronized void saveAll(Collection<D> documents) {
        if (documents.isEmpty()) {
            return;
        }
        List<byte[]> before = read(documents.stream().map(Stored::id).toList());
        int at = 0;
        try (WriteBatch batch = new WriteBatch()) {
            for (D document : documents) {
                byte[] stored = before.get(at++);
                if (document.revision()
                        != (stored == null ? 0 : ByteBuffer.wrap(stored).getLong())) {
                    throw new OptimisticLockingFailureException("another writer of " + type.getSimpleName());
                }
                batch.put(family, key(document.id()), value(document.withRevision(document.revision() + 1)));
            }
            rocks.write(logged, batch);
        } catch (RocksDBException failed) {
            throw new DataAccessResourceFailureException("RocksDB cannot be written", failed);
        }
    }

    @Override
    public void forEach(Consumer<D> visitor) {
        try (RocksIterator all = rocks.newIterator(family)) {
            for (all.seekToFirst(); all.isValid(); all.next()) {
                visitor.accept(document(all.value()));
            }
        }
    }

    @Override
    public void forEachWith(String field, Collection<String> values, Consumer<D> visitor) {
        scan(field, values::contains, visitor);
    }

    @Override
    public void forEachUpTo(String field, String value, Consumer<D> visitor) {
        scan(field, each -> each.compareTo(value) <= 0, visitor);
    }

    /** Goes through all of them: RocksDB has no index of its own. */
    private void scan(String field, Predicate<String> wanted, Consumer<D> visitor) {
        Function<D, Collection<String>> values = indexes.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow()
                .values();
        forEach(document -> {
            if (values.apply(document).stream().anyMatch(wanted)) {
                visitor.accept(document);
            }
        });
    }

    private static byte[] key(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] value(D document) {
        byte[] json = TeamJson.OURS.writeValueAsBytes(document);
        return ByteBuffer.allocate(Long.BYTES + json.length)
                .putLong(document.revision())
                .put(json)
                .array();
    }

    private D document(byte[] value) {
        return TeamJson.OURS.readValue(value, Long.BYTES, value.length - Long.BYTES, type);
    }
}
