package org.yingbao.benchmark.chain;

import java.util.Map;
import picocli.CommandLine.Option;

/** How much is published. */
public final class ChainOptions {

    @Option(
            names = "--events",
            description = "department events in each round (default: ${DEFAULT-VALUE})",
            defaultValue = "100000")
    private int events;

    @Option(names = "--warm-up", description = "events before (default: ${DEFAULT-VALUE})", defaultValue = "50000")
    private int warmUp;

    @Option(names = "--rounds", description = "default: ${DEFAULT-VALUE}", defaultValue = "3")
    private int rounds;

    @Option(
            names = "--latency-seconds",
            description =
                    "how long to publish at half speed for the latency; 0: not at all (default: ${DEFAULT-VALUE})",
            defaultValue = "30")
    private int latencySeconds;

    @Option(
            names = "--latency-rate",
            description =
                    "events a second for the latency; 0: half of the median throughput (default: ${DEFAULT-VALUE})",
            defaultValue = "0")
    private double latencyRate;

    @Option(names = "--seed", description = "of the people (default: ${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    public ChainRun run() {
        return new ChainRun(events, warmUp, rounds, latencySeconds, latencyRate, seed);
    }

    public Map<String, String> described() {
        return Map.of(
                "load",
                "%d rounds of %d events after %d, seed %d".formatted(rounds, events, warmUp, seed),
                "latency",
                latencySeconds + " s at "
                        + (latencyRate > 0 ? latencyRate + " events a second" : "half of the median throughput"));
    }
}
