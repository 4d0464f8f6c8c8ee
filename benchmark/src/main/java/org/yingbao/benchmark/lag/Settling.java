package org.yingbao.benchmark.lag;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yingbao.benchmark.process.CpuTimes;
import org.yingbao.benchmark.process.RunningProcess;
import org.yingbao.benchmark.process.Waiting;
import org.yingbao.benchmark.tax.Tax;

/**
 * Waits until all groups have read everything. A transaction may show its offsets before its records, so it takes two
 * looks between which nothing was published; the first of them counts.
 */
public final class Settling {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration READY = Duration.ofMinutes(5);
    private static final Duration TAX = Duration.ofMillis(1_500);
    private static final long FAR_MS = 300;
    private static final long NEAR_MS = 25;
    private static final long NEAR = 20_000;

    private final List<RunningProcess> processes;
    private final GroupLag lag;
    private long moved;
    private long seen = -1;

    public Settling(List<RunningProcess> processes, GroupLag lag) {
        this.processes = processes;
        this.lag = lag;
    }

    /**
     * All groups at lag zero.
     *
     * @param nanoTime the {@link System#nanoTime} at which they were
     * @param cpu core time until then
     */
    public record AllRead(long nanoTime, CpuTimes cpu) {}

    /** Returns when every group is stable and has nothing left to read. */
    public void ready() {
        var _ = Waiting.until("stable groups", READY, () -> {
            processes.forEach(RunningProcess::alive);
            return lag.settled() ? Optional.of(true) : Optional.empty();
        });
        allRead();
    }

    /** Fails if a group does not move for two minutes. */
    public AllRead allRead() {
        moved = System.nanoTime();
        Optional<AllRead> first = Optional.empty();
        long publishedThen = -1;
        while (true) {
            processes.forEach(RunningProcess::alive);
            long now = System.nanoTime();
            long behind = lag.behind();
            if (behind > 0) {
                first = Optional.empty();
                moving(behind, now);
            } else if (first.isPresent() && lag.published() == publishedThen) {
                return first.get();
            } else {
                first = Optional.of(new AllRead(now, CpuTimes.of(processes)));
                publishedThen = lag.published();
            }
            Waiting.millis(behind > NEAR ? FAR_MS : NEAR_MS);
        }
    }

    private void moving(long behind, long now) {
        if (behind != seen) {
            seen = behind;
            moved = now;
        } else if (now - moved > PATIENCE.toNanos()) {
            throw new IllegalStateException("a group stands still, " + behind + " offsets behind");
        }
    }

    /** Tax reads by itself: gives it the time to see what is committed. */
    public static void taxHasRead(Tax tax, long since) {
        while (System.nanoTime() - Math.max(since, tax.lastArrival()) < TAX.toNanos()) {
            Waiting.pause();
        }
    }
}
