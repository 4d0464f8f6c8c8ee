package org.yingbao.benchmark.peer.team.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.DBOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents in RocksDB, one database for the service and one column family for each collection, the log on. */
@Configuration
public class OnRocksDb {

    /** An open database. Closed with the application, after its listeners. */
    static final class Rocks implements DocumentStores, AutoCloseable {

        private final RocksDB database;
        private final Map<String, ColumnFamilyHandle> families = new HashMap<>();

        Rocks(Path folder) throws IOException, RocksDBException {
            Files.createDirectories(folder);
            List<ColumnFamilyDescriptor> known = new ArrayList<>();
            for (byte[] name : RocksDB.listColumnFamilies(new Options(), folder.toString())) {
                known.add(new ColumnFamilyDescriptor(name, new ColumnFamilyOptions()));
            }
            if (known.isEmpty()) {
                known.add(new ColumnFamilyDescriptor(RocksDB.DEFAULT_COLUMN_FAMILY, new ColumnFamilyOptions()));
            }
            List<ColumnFamilyHandle> handles = new ArrayList<>();
            database = RocksDB.open(new DBOptions().setCreateIfMissing(true), folder.toString(), known, handles);
            for (int i = 0; i < known.size(); i++) {
                families.put(new String(known.get(i).getName(), StandardCharsets.UTF_8), handles.get(i));
            }
        }

        @Override
        public <D extends Stored<D>> DocumentStore<D> collection(
                String name, Class<D> type, List<DocumentStores.Lookup<D>> indexes) {
            ColumnFamilyHandle family = families.computeIfAbsent(name, this::create);
            return new RocksDocumentStore<>(database, family, type, indexes);
        }

        private ColumnFamilyHandle create(String name) {
            try {
                return database.createColumnFamily(new ColumnFamilyDescriptor(name.getBytes(StandardCharsets.UTF_8)));
            } catch (RocksDBException failed) {
                throw new IllegalStateException("column family " + name, failed);
            }
        }

        @Override
        public void close() {
            families.values().forEach(ColumnFamilyHandle::close);
            database.close();
        }
    }

    @Bean
    DocumentStores documentStores(@Value("${team.data}") Path folder, @Value("${team.service}") String service) {
        try {
            return new Rocks(folder.resolve("team-" + service));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (RocksDBException failed) {
            throw new IllegalStateException("RocksDB cannot be opened", failed);
        }
    }
}
