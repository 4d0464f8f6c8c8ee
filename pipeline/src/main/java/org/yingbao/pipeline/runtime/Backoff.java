package org.yingbao.pipeline.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Trouble is waited out in pauses that grow from 250 ms to 5 s. It is said when its reason changes, then once in five
 * minutes, and when it is over.
 */
class Backoff {

    private static final Logger LOG = LoggerFactory.getLogger(Backoff.class);
    private static final long FIRST_MS = 250;
    private static final long LONGEST_MS = 5_000;
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final String who;
    private BackOffExecution pauses = fresh();
    private @Nullable String reason;
    private long saidAt;
    private boolean ended;

    Backoff(String who) {
        this.who = who;
    }

    private static BackOffExecution fresh() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_MS, 2);
        backOff.setMaxInterval(LONGEST_MS);
        return backOff.start();
    }

    /** How long to wait now. */
    synchronized long pause(Throwable trouble) {
        say(FailureText.what(trouble));
        return pauses.nextBackOff();
    }

    /** Returns after the pause, or at once when it is ended. */
    synchronized void waitOut(Throwable trouble) {
        long until = System.nanoTime() + Duration.ofMillis(pause(trouble)).toNanos();
        try {
            for (long left = 1; left > 0 && !ended; ) {
                wait(left);
                left = Duration.ofNanos(until - System.nanoTime()).toMillis();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String what) {
        // The same trouble may be told with other milliseconds or offsets each time.
        String now = what.replaceAll("\\d+", "#");
        if (!now.equals(reason) || System.nanoTime() - saidAt > SILENCE.toNanos()) {
            LOG.warn("{}: waiting: {}", who, what);
            reason = now;
            saidAt = System.nanoTime();
        }
    }

    /** The next trouble is waited out from the shortest pause again. */
    synchronized void over() {
        if (reason != null) {
            LOG.info("{}: going on", who);
            reason = null;
            pauses = fresh();
        }
    }

    /** Nobody waits any longer. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }
}
