package org.yingbao.benchmark.sweep;

import java.time.Duration;
import org.yingbao.benchmark.process.CpuTimes;

/**
 * One sweep over everybody.
 *
 * @param what a policy or a day
 * @param whole from publishing it to the last instruction that tax read
 * @param allRead from publishing it until every consumer group had read everything, notices included
 * @param cpu core time until then
 * @param wrong instructions too few, too many, or not saying what they must
 */
public record Swept(String what, int people, Duration whole, Duration allRead, CpuTimes cpu, long wrong) {

    double peoplePerSecond() {
        return people / (whole.toNanos() / 1e9);
    }

    double peoplePerSecondAllRead() {
        return people / (allRead.toNanos() / 1e9);
    }

    /** Core time of everything but the benchmark itself. */
    double coreMicrosPerPerson() {
        return cpu.total().minus(cpu.load()).toNanos() / 1000.0 / people;
    }
}
