package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
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
        Claims claims,
        Heads heads) {

    Map<String, Stored> load(Collection<String> ids) throws RocksDBException {
        List<String> asked = List.copyOf(ids);
        claims.take(asked);
        try {
            return loadClaimed(asked);
        } finally {
            claims.release(asked);
        }
    }

    private Map<String, Stored> loadClaimed(List<String> ids) throws RocksDBException {
        List<byte[]> found = read(ids.stream().map(id -> id.getBytes(UTF_8)).toList());
        Map<String, Stored> stored = HashMap.newHashMap(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            byte[] document = found.get(i);
            Head head = Head.of(document);
            heads.learn(ids.get(i), head);
            if (document != null) {
                stored.put(ids.get(i), new Stored(ids.get(i), head.version(), Head.bodyOf(document)));
            }
        }
        return stored;
    }

    Set<String> write(Collection<Write> writes) throws RocksDBException {
        List<NewDocument> documents =
                writes.stream().map(NewDocument::of).sorted().toList();
        Set<String> ids = ids(writes);
        claims.take(ids);
        try {
            return writeClaimed(documents);
        } finally {
            heads.forget(ids);
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
        Map<String, Head> before = heads(written);
        Set<String> missed = new HashSet<>();
        try (var batch = new WriteBatch()) {
            for (NewDocument document : written) {
                Head replaced = before.getOrDefault(document.write().id(), Head.NONE);
                if (document.follows(replaced)) {
                    document.replace(replaced, batch, documents, index);
                } else {
                    missed.add(document.write().id());
                }
            }
            if (batch.count() > 0) {
                database.write(options, batch);
            }
        }
        return missed;
    }

    private Map<String, Head> heads(List<NewDocument> written) throws RocksDBException {
        Map<String, Head> known = HashMap.newHashMap(written.size());
        List<NewDocument> unknown = new ArrayList<>();
        for (NewDocument document : written) {
            Head head = heads.of(document.write().id());
            if (head == null) {
                unknown.add(document);
            } else {
                known.put(document.write().id(), head);
            }
        }
        List<byte[]> found = read(unknown.stream().map(NewDocument::key).toList());
        for (int i = 0; i < found.size(); i++) {
            known.put(unknown.get(i).write().id(), Head.of(found.get(i)));
        }
        return known;
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
