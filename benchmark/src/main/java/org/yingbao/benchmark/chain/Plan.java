package org.yingbao.benchmark.chain;

import java.util.List;
import org.yingbao.benchmark.contender.Contender;

/**
 * How much a contender gets to do.
 *
 * @param cold events of the first round after the start
 * @param warmUp events after which it counts as warm in any case
 * @param compilerShare of a core, below which its compilers are done
 * @param rounds at full speed that are measured
 * @param events of each of them
 * @param lead events before each of them that are not measured, to wake up
 * @param rates events a second at which latency is taken
 * @param latencySeconds how long each rate lasts, once without and once with measuring
 * @param idleSeconds how long it is watched while there is nothing to do
 */
public record Plan(
        int cold,
        int warmUp,
        double compilerShare,
        int rounds,
        int events,
        int lead,
        List<Integer> rates,
        int latencySeconds,
        int idleSeconds,
        int fewer,
        long seed) {

    /** A slow one gets fewer events, which would take it hours. */
    Plan of(Contender contender) {
        return contender.slow()
                ? new Plan(
                        share(cold),
                        share(warmUp),
                        compilerShare,
                        rounds,
                        share(events),
                        share(lead),
                        rates,
                        latencySeconds,
                        idleSeconds,
                        fewer,
                        seed)
                : this;
    }

    private int share(int of) {
        return Math.max(1, of / fewer);
    }
}
