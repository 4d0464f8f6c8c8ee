package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Slice;
import org.yingbao.pipeline.store.IndexEntry;

record RocksIndex(String name, RocksDB database, ColumnFamilyHandle family) {

    List<IndexEntry> find(Collection<String> values) throws RocksDBException {
        List<IndexEntry> found = new ArrayList<>();
        try (var entries = database.newIterator(family)) {
            for (String value : new TreeSet<>(values)) {
                byte[] prefix = IndexKeys.prefix(name, value);
                for (entries.seek(prefix); entries.isValid(); entries.next()) {
                    byte[] key = entries.key();
                    if (!IndexKeys.startsWith(key, prefix)) {
                        break;
                    }
                    found.add(IndexKeys.entry(key));
                }
                entries.status();
            }
        }
        return found;
    }

    List<IndexEntry> page(String from, String to, @Nullable IndexEntry after, int limit) throws RocksDBException {
        byte[] start = IndexKeys.prefix(name, from);
        if (after != null) {
            byte[] next = successor(after);
            start = Arrays.compareUnsigned(next, start) > 0 ? next : start;
        }
        byte[] end = IndexKeys.prefix(name, to);
        List<IndexEntry> page = new ArrayList<>();
        if (Arrays.compareUnsigned(start, end) >= 0) {
            return page;
        }
        try (var bound = new Slice(end);
                var options = new ReadOptions().setIterateUpperBound(bound);
                var entries = database.newIterator(family, options)) {
            for (entries.seek(start); entries.isValid() && page.size() < limit; entries.next()) {
                page.add(IndexKeys.entry(entries.key()));
            }
            entries.status();
        }
        return page;
    }

    /** No key lies between a key and the same key with a 0 behind it. */
    private byte[] successor(IndexEntry entry) {
        byte[] key =
                IndexKeys.key(IndexKeys.prefix(name, entry.value()), entry.id().getBytes(UTF_8));
        return Arrays.copyOf(key, key.length + 1);
    }
}
