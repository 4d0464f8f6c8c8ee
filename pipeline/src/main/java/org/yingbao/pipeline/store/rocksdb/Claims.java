package org.yingbao.pipeline.store.rocksdb;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The ids being written now: a writer takes all of its ids or waits, so that its check of versions still holds when it
 * writes.
 */
final class Claims {

    private final Lock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private final Set<String> taken = new HashSet<>();

    void take(Collection<String> ids) {
        lock.lock();
        try {
            while (!Collections.disjoint(taken, ids)) {
                released.awaitUninterruptibly();
            }
            taken.addAll(ids);
        } finally {
            lock.unlock();
        }
    }

    void release(Collection<String> ids) {
        lock.lock();
        try {
            ids.forEach(taken::remove);
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
