package org.yingbao.benchmark.sweep;

import java.time.Duration;
import org.yingbao.benchmark.process.CpuTimes;

/**
 * One sweep over everybody.
 *
 * @param what a policy or a day
 * @param whole from publishing it to the last instruction that tax read
 * @param wrong instructions too few, too many, or not saying what they must
 */
public record Swept(String what, int people, Duration whole, CpuTimes cpu, long wrong) {

    double peoplePerSecond() {
        return people / (whole.toNanos() / 1e9);
    }

    /** Core time of everything but the benchmark itself. */
    double coreMicrosPerPerson() {
        return cpu.total().minus(cpu.load()).toNanos() / 1000.0 / people;
    }
}
