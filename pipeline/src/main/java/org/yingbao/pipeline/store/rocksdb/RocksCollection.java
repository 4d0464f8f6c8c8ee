package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

record RocksCollection(
        Kept kept,
        RocksDB database,
        WriteOptions options,
        ColumnFamilyHandle documents,
        ColumnFamilyHandle index,
        Claims claims) {

    Map<String, Stored> load(Collection<String> ids) throws RocksDBException {
        List<String> asked = List.copyOf(ids);
        List<byte[]> found = read(asked.stream().map(id -> id.getBytes(UTF_8)).toList());
        Map<String, Stored> stored = HashMap.newHashMap(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            byte[] document = found.get(i);
            if (document != null) {
                stored.put(asked.get(i), DocumentBytes.stored(asked.get(i), document));
            }
        }
        return stored;
    }

    Set<String> write(Collection<Write> writes) throws RocksDBException {
        List<NewDocument> documents = writes.stream().map(NewDocument::of).toList();
        Set<String> ids = ids(writes);
        claims.take(ids);
        try {
            return writeClaimed(documents);
        } finally {
            claims.release(ids);
        }
    }

    RocksIndex index(String name) {
        if (!kept.indexes().contains(name)) {
            throw new IllegalArgumentException("No index " + name + " of " + kept.name());
        }
        return new RocksIndex(name, database, index);
    }

    private Set<String> writeClaimed(List<NewDocument> written) throws RocksDBException {
        List<byte[]> before = read(written.stream().map(NewDocument::key).toList());
        Set<String> missed = new HashSet<>();
        try (var batch = new WriteBatch()) {
            for (int i = 0; i < written.size(); i++) {
                if (written.get(i).follows(before.get(i))) {
                    written.get(i).replace(before.get(i), batch, documents, index);
                } else {
                    missed.add(written.get(i).write().id());
                }
            }
            if (batch.count() > 0) {
                database.write(options, batch);
            }
        }
        return missed;
    }

    private List<byte[]> read(List<byte[]> keys) throws RocksDBException {
        return keys.isEmpty() ? List.of() : database.multiGetAsList(Collections.nCopies(keys.size(), documents), keys);
    }

    private Set<String> ids(Collection<Write> writes) {
        Set<String> ids = HashSet.newHashSet(writes.size());
        for (Write write : writes) {
            if (!ids.add(write.id())) {
                throw new IllegalArgumentException("Two writes of one document of " + kept.name() + " in one batch");
            }
            if (!kept.indexes().containsAll(write.entries().keySet())) {
                throw new IllegalArgumentException("An index that " + kept.name() + " does not have");
            }
        }
        return ids;
    }
}
