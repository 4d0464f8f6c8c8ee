package org.yingbao.pipeline.store.rocksdb;

/**
 * How a folder is opened. Without a sync a write survives the end of the process, but not of the machine; what a
 * machine forgets is replayed from the topics.
 *
 * @param syncEveryWrite whether each write waits for the disk
 * @param blockCacheBytes how much memory caches what was read
 */
public record RocksSettings(boolean syncEveryWrite, long blockCacheBytes) {

    public static final long USUAL_BLOCK_CACHE_BYTES = 64L << 20;
}
