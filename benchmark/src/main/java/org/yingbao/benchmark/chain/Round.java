package org.yingbao.benchmark.chain;

import java.time.Duration;
import org.yingbao.benchmark.process.CpuTimes;

/**
 * One load at full speed.
 *
 * @param publishing until the broker had all events
 * @param lastInstruction from the first event sent to the last instruction that tax read
 * @param allRead from the first event sent until every consumer group had read everything, notices included
 * @param cpu core time until then
 * @param compilers core time of the contender's JIT compilers until then
 * @param differing people whose last instruction is not what it must be
 */
public record Round(
        int events,
        int people,
        long instructions,
        Duration publishing,
        Duration lastInstruction,
        Duration allRead,
        CpuTimes cpu,
        Duration compilers,
        int differing) {

    /** To the last instruction. */
    public double eventsPerSecond() {
        return events / seconds(lastInstruction);
    }

    /** Until everybody had read everything. */
    public double eventsPerSecondAllRead() {
        return events / seconds(allRead);
    }

    /** How much of a core the compilers took. */
    public double compilerShare() {
        return seconds(compilers) / seconds(allRead);
    }

    /** Core time for an event, of all but the load itself. */
    public double coreMicros() {
        return microsPerEvent(cpu.total().minus(cpu.load()));
    }

    public double microsPerEvent(Duration spent) {
        return spent.toNanos() / 1000.0 / events;
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
