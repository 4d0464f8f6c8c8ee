package org.yingbao.pipeline.store.rocksdb;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.CompressionType;
import org.rocksdb.DBOptions;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksObject;
import org.rocksdb.TablePropertiesCollectorFactory;
import org.rocksdb.WriteOptions;

/** Options for millions of small documents in bounded memory; all native, all released by {@link #close}. */
final class Tuning implements AutoCloseable {

    private static final long MIB = 1L << 20;
    private static final long KIB = 1L << 10;

    static {
        RocksDB.loadLibrary();
    }

    private final Deque<RocksObject> natives = new ArrayDeque<>();
    private final Cache cache;
    private final BloomFilter bloom = own(new BloomFilter(10));

    final DBOptions database;
    final ColumnFamilyOptions documents;
    final ColumnFamilyOptions index;
    final WriteOptions writes;

    Tuning(RocksSettings settings) {
        cache = own(new LRUCache(settings.blockCacheBytes()));
        database = own(new DBOptions())
                .setCreateIfMissing(true)
                .setCreateMissingColumnFamilies(true)
                .setMaxBackgroundJobs(2)
                .setMaxOpenFiles(512)
                .setDbWriteBufferSize(192 * MIB)
                .setMaxTotalWalSize(256 * MIB)
                .setBytesPerSync(MIB)
                .setInfoLogLevel(InfoLogLevel.WARN_LEVEL)
                .setKeepLogFileNum(3);
        documents = family(own(new ColumnFamilyOptions()), 4 * KIB);
        index = family(own(new ColumnFamilyOptions(forgettingDeletions())), 16 * KIB);
        writes = own(new WriteOptions()).setSync(settings.syncEveryWrite());
    }

    private ColumnFamilyOptions family(ColumnFamilyOptions options, long blockSize) {
        return options.setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setWriteBufferSize(64 * MIB)
                .setMaxWriteBufferNumber(3)
                .setMemtablePrefixBloomSizeRatio(0.02)
                .setMemtableWholeKeyFiltering(true)
                .setLevel0FileNumCompactionTrigger(8)
                .setTableFormatConfig(new BlockBasedTableConfig()
                        .setBlockSize(blockSize)
                        .setBlockCache(cache)
                        .setFilterPolicy(bloom)
                        .setCacheIndexAndFilterBlocks(true)
                        .setCacheIndexAndFilterBlocksWithHighPriority(true)
                        .setPinL0FilterAndIndexBlocksInCache(true));
    }

    /**
     * Entries that moved (a day that has passed) leave deletions behind, and a scan must step over each: compact where
     * they gather.
     */
    private Options forgettingDeletions() {
        var options = own(new Options());
        options.setTablePropertiesCollectorFactory(
                List.of(own(TablePropertiesCollectorFactory.NewCompactOnDeletionCollectorFactory(4096, 2048, 0.5))));
        return options;
    }

    private <T extends RocksObject> T own(T object) {
        natives.push(object);
        return object;
    }

    @Override
    public void close() {
        natives.forEach(RocksObject::close);
    }
}
