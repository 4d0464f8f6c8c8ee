package org.yingbao.benchmark.peer.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Yingbao's own tuning of RocksDB, of the documents in {@code pipeline}'s {@code Tuning}. Kafka Streams has a database
 * for each partition, so what is meant for all of them is shared by all of this process.
 */
public final class YingbaosRocks implements RocksDBConfigSetter {

    private static final long MIB = 1L << 20;

    static {
        RocksDB.loadLibrary();
    }

    private static final Cache CACHE = new LRUCache(64 * MIB);
    private static final Cache WRITES = new LRUCache(192 * MIB);
    private static final WriteBufferManager BUFFERS = new WriteBufferManager(192 * MIB, WRITES);
    private static final BloomFilter BLOOM = new BloomFilter(10);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        options.setMaxBackgroundJobs(2)
                .setMaxOpenFiles(512)
                .setWriteBufferManager(BUFFERS)
                .setBytesPerSync(MIB)
                .setInfoLogLevel(InfoLogLevel.WARN_LEVEL)
                .setKeepLogFileNum(3);
        options.setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setWriteBufferSize(64 * MIB)
                .setMaxWriteBufferNumber(3)
                .setMemtablePrefixBloomSizeRatio(0.02)
                .setMemtableWholeKeyFiltering(true)
                .setLevel0FileNumCompactionTrigger(8);
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockSize(4 << 10)
                .setBlockCache(CACHE)
                .setFilterPolicy(BLOOM)
                .setCacheIndexAndFilterBlocks(true)
                .setCacheIndexAndFilterBlocksWithHighPriority(true)
                .setPinL0FilterAndIndexBlocksInCache(true);
        options.setTableFormatConfig(table);
    }

    /** What is shared lives as long as the process. */
    @Override
    public void close(String store, Options options) {}
}
