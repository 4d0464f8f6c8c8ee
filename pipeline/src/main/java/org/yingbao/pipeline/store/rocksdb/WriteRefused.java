package org.yingbao.pipeline.store.rocksdb;

import java.nio.file.Path;
import org.rocksdb.RocksDBException;
import org.yingbao.pipeline.store.StoreUnavailable;

/** Why a folder could not be opened, in words that say what to do. */
final class WriteRefused {

    private WriteRefused() {}

    static RuntimeException because(Path folder, RocksDBException cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("LOCK") || message.contains("lock hold")) {
            return new IllegalStateException(
                    "The data folder " + folder + " is in use by another instance. A folder serves one instance;"
                            + " to run more, set MONGODB_URI so that they share a MongoDB.",
                    cause);
        }
        if (message.contains("No space left")) {
            return new StoreUnavailable("No space left for the data folder " + folder, cause);
        }
        return new IllegalStateException(
                "The data folder " + folder + " cannot be read: " + message + ". If its files are damaged, restore"
                        + " it from a backup, or empty it and let the topics be read again from the beginning.",
                cause);
    }
}
