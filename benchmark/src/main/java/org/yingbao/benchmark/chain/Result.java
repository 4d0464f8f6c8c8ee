package org.yingbao.benchmark.chain;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.yingbao.benchmark.report.Spread;

/**
 * What one contender showed.
 *
 * @param idle how much of a core it takes with nothing to do
 * @param paused the same while it was paused for another one to be measured
 * @param peakMemory in MiB, by process
 */
public record Result(
        String contender,
        Warmth warmth,
        List<Round> rounds,
        List<Latency> latencies,
        double idle,
        double paused,
        Map<String, Long> peakMemory) {

    public Spread spread(ToDoubleFunction<Round> figure) {
        return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
    }

    /** Beyond its own speed a latency says only for how long it was measured. */
    static boolean canKeepUp(List<Round> rounds, double rate) {
        List<Double> speeds = rounds.stream().map(Round::eventsPerSecond).toList();
        return speeds.isEmpty() || rate < Spread.of(speeds).median();
    }

    /** People who were not told what they must be, in any round. */
    public int differing() {
        return warmth.cold().differing()
                + rounds.stream().mapToInt(Round::differing).sum();
    }
}
