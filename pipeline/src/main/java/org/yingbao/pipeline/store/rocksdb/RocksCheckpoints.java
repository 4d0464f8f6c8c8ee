package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteOptions;

record RocksCheckpoints(RocksDB database, WriteOptions options, Claims claims) {

    private static final String PREFIX = "mark/";
    private static final byte[] PING = "ping".getBytes(UTF_8);

    /** Whether it stood there as expected. */
    boolean put(String name, byte @Nullable [] expected, byte[] value) throws RocksDBException {
        Set<String> claimed = Set.of(name);
        claims.take(claimed);
        try {
            boolean stands = Arrays.equals(database.get(key(name)), expected);
            if (stands) {
                database.put(options, key(name), value);
            }
            return stands;
        } finally {
            claims.release(claimed);
        }
    }

    void forgetAllBut(Set<String> names) throws RocksDBException {
        try (RocksIterator all = database.newIterator()) {
            for (all.seek(key("")); all.isValid(); all.next()) {
                String key = new String(all.key(), UTF_8);
                if (key.startsWith(PREFIX) && !names.contains(key.substring(PREFIX.length()))) {
                    database.delete(options, all.key());
                }
            }
        }
    }

    Optional<byte[]> get(String name) throws RocksDBException {
        return Optional.ofNullable(database.get(key(name)));
    }

    /** A write, because a full disk can still be read. */
    void ping() throws RocksDBException {
        database.put(options, PING, new byte[0]);
    }

    private static byte[] key(String name) {
        return (PREFIX + name).getBytes(UTF_8);
    }
}
