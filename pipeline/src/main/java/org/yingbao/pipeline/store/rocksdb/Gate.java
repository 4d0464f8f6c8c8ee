package org.yingbao.pipeline.store.rocksdb;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;
import org.yingbao.pipeline.store.StoreUnavailable;

/** Nobody may be inside native memory while it is freed, and nobody may come in afterwards. */
final class Gate {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    interface Question<T> {
        T ask() throws RocksDBException;
    }

    <T> T inside(String what, Question<T> question) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw new StoreUnavailable("RocksDB cannot " + what, new IllegalStateException("The folder is closed"));
            }
            return question.ask();
        } catch (RocksDBException e) {
            throw new StoreUnavailable("RocksDB cannot " + what + ": " + why(e), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The kind of failure; what RocksDB says beside it may hold a key. */
    private static String why(RocksDBException failure) {
        Status status = failure.getStatus();
        return status == null ? "unknown" : status.getCodeString();
    }

    void close(Runnable release) {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                release.run();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
