package org.yingbao.benchmark.chain;

import java.time.Duration;
import org.yingbao.benchmark.process.CpuTimes;

/**
 * One load at full speed.
 *
 * @param publishing until the broker had all events
 * @param whole from the first event sent to the last instruction that tax read
 * @param differing people whose last instruction is not what it must be
 */
public record Round(
        int events, int people, long instructions, Duration publishing, Duration whole, CpuTimes cpu, int differing) {

    public double eventsPerSecond() {
        return events / seconds(whole);
    }

    public double microsPerEvent(Duration spent) {
        return spent.toNanos() / 1000.0 / events;
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
