package org.yingbao.quickstart.story;

import java.time.Duration;
import java.util.Locale;

/** Prints a line now and then, and one at the end. */
final class Lines implements Progress {

    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final String task;
    private final long all;
    private long done;
    private long printed = System.nanoTime();

    Lines(String task, long all) {
        this.task = task;
        this.all = all;
    }

    @Override
    public void at(long done) {
        this.done = done;
        if (System.nanoTime() - printed > EVERY) {
            print();
            printed = System.nanoTime();
        }
    }

    private void print() {
        System.out.println(String.format(Locale.ROOT, "%s: %,d of %,d", task, done, all));
    }

    @Override
    public void close() {
        print();
    }
}
