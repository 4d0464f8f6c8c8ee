package org.yingbao.benchmark.process;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again. */
public final class Waiting {

    private static final long LOOK_MS = 50;

    private Waiting() {}

    public static <T> T until(String what, Duration patience, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            pause();
        }
        throw new IllegalStateException("Waited " + patience.toSeconds() + " s for " + what);
    }

    public static void pause() {
        sleep(LOOK_MS);
    }

    public static void seconds(int seconds) {
        sleep(seconds * 1000L);
    }

    public static void millis(long millis) {
        sleep(millis);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
