package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.PrivateFolder;

/** An open folder: each collection has a column family for its documents and one for its index entries. */
final class RocksFolder {

    private static final String DEFAULT = new String(RocksDB.DEFAULT_COLUMN_FAMILY, UTF_8);
    private static final String DOCUMENTS = ".documents";
    private static final String INDEX = ".index";

    private static final Logger LOG = LoggerFactory.getLogger(RocksFolder.class);

    /** What has to be known of a folder however its documents are written. */
    private static final Set<String> STAY = Set.of("secret", "log");

    final RocksDB database;
    private final Tuning tuning;
    private final Map<String, ColumnFamilyHandle> families;

    private RocksFolder(RocksDB database, Tuning tuning, Map<String, ColumnFamilyHandle> families) {
        this.database = database;
        this.tuning = tuning;
        this.families = families;
    }

    static RocksFolder open(Path folder, Collection<Kept> kept, RocksSettings settings) {
        var tuning = new Tuning(settings);
        try {
            PrivateFolder.make(folder);
            List<String> names = List.copyOf(names(folder, kept));
            List<ColumnFamilyDescriptor> descriptors = names.stream()
                    .map(name -> new ColumnFamilyDescriptor(name.getBytes(UTF_8), options(name, tuning)))
                    .toList();
            List<ColumnFamilyHandle> handles = new ArrayList<>();
            RocksDB database = RocksDB.open(tuning.database, folder.toString(), descriptors, handles);
            Map<String, ColumnFamilyHandle> families = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                families.put(names.get(i), handles.get(i));
            }
            RocksFolder opened = new RocksFolder(database, tuning, families);
            if (!opened.isOfThisRelease()) {
                LOG.warn("{} was written by a release with another layout: it is filled from the topics anew", folder);
                opened.empty(STAY);
            }
            return opened;
        } catch (RocksDBException e) {
            tuning.close();
            throw WriteRefused.because(folder, e);
        } catch (IOException e) {
            tuning.close();
            throw new UncheckedIOException("The data folder " + folder + " cannot be made or read.", e);
        }
    }

    /** What the folder already holds has to be opened too, declared or not. */
    private static Set<String> names(Path folder, Collection<Kept> kept) throws RocksDBException {
        Set<String> names = new LinkedHashSet<>();
        names.add(DEFAULT);
        if (Files.exists(folder.resolve("CURRENT"))) {
            try (var options = new Options()) {
                RocksDB.listColumnFamilies(options, folder.toString()).forEach(n -> names.add(new String(n, UTF_8)));
            }
        }
        for (Kept each : kept) {
            names.add(each.name() + DOCUMENTS);
            names.add(each.name() + INDEX);
        }
        return names;
    }

    private static ColumnFamilyOptions options(String name, Tuning tuning) {
        return name.endsWith(INDEX) ? tuning.index : tuning.documents;
    }

    /** All documents of a folder lie in it alike, so one of each collection tells. */
    private boolean isOfThisRelease() {
        return families.entrySet().stream()
                .filter(family -> family.getKey().endsWith(DOCUMENTS))
                .allMatch(family -> isOfThisRelease(family.getValue()));
    }

    private boolean isOfThisRelease(ColumnFamilyHandle documents) {
        try (RocksIterator all = database.newIterator(documents)) {
            all.seekToFirst();
            return !all.isValid() || Head.isOfThisRelease(all.value());
        }
    }

    /** Documents and their index first: so long as a mark is there, it says no more than they do. */
    void empty(Set<String> marksThatStay) throws RocksDBException {
        for (Map.Entry<String, ColumnFamilyHandle> family : families.entrySet()) {
            if (!family.getKey().equals(DEFAULT)) {
                empty(family.getValue());
            }
        }
        marks().forgetAllBut(marksThatStay);
    }

    private void empty(ColumnFamilyHandle family) throws RocksDBException {
        try (RocksIterator all = database.newIterator(family)) {
            all.seekToLast();
            if (all.isValid()) {
                byte[] last = all.key();
                database.deleteRange(family, tuning.writes, new byte[0], last);
                database.delete(family, tuning.writes, last);
                database.compactRange(family);
            }
        }
    }

    RocksCollection collection(Kept kept) {
        return new RocksCollection(
                kept,
                database,
                tuning.writes,
                family(kept.name() + DOCUMENTS),
                family(kept.name() + INDEX),
                new Claims(),
                new Heads());
    }

    RocksCheckpoints marks() {
        return new RocksCheckpoints(database, tuning.writes, new Claims());
    }

    private ColumnFamilyHandle family(String name) {
        ColumnFamilyHandle handle = families.get(name);
        if (handle == null) {
            throw new IllegalArgumentException("No column family " + name);
        }
        return handle;
    }

    void close() {
        families.values().forEach(ColumnFamilyHandle::close);
        database.close();
        tuning.close();
    }
}
