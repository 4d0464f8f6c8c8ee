package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteOptions;

record RocksMarks(RocksDB database, WriteOptions options) {

    private static final byte[] PING = "ping".getBytes(UTF_8);

    void put(String name, byte[] value) throws RocksDBException {
        database.put(options, key(name), value);
    }

    Optional<byte[]> get(String name) throws RocksDBException {
        return Optional.ofNullable(database.get(key(name)));
    }

    /** A write, because a full disk can still be read. */
    void ping() throws RocksDBException {
        database.put(options, PING, new byte[0]);
    }

    private static byte[] key(String name) {
        return ("mark/" + name).getBytes(UTF_8);
    }
}
