package org.yingbao.testkit.departments;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Publishes a load evenly over some time, in the background, so that there is work in flight whenever somebody dies.
 */
public final class Publishing {

    private static final long TICK_MS = 100;

    private final CompletableFuture<Void> done;
    private volatile boolean hurried;

    /** Begins at once. */
    public Publishing(Load load, Departments departments, Duration over) {
        int ticks = Math.toIntExact(Math.max(1, over.toMillis() / TICK_MS));
        int each = load.size() / ticks + 1;
        var executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("departments").factory());
        done = CompletableFuture.runAsync(() -> publish(load, departments, each), executor);
        executor.shutdown();
    }

    /** What could not be published on a tick because the broker was away comes with the next ones. */
    private void publish(Load load, Departments departments, int each) {
        long begun = System.nanoTime();
        for (long tick = 1; ; tick++) {
            List<Load.Item> items = load.next(each);
            if (items.isEmpty()) {
                return;
            }
            departments.publish(items);
            if (!hurried) {
                pauseUntil(begun + TimeUnit.MILLISECONDS.toNanos(tick * TICK_MS));
            }
        }
    }

    private static void pauseUntil(long nanoTime) {
        long left = nanoTime - System.nanoTime();
        if (left <= 0) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(left);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Publishes what is left as fast as it can; returns when that is done. */
    public void hurry() {
        hurried = true;
        await();
    }

    /** Returns when everything is published. */
    public void await() {
        done.join();
    }
}
