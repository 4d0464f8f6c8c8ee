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

    @Option(names = "--seed", description = "of the people (default: ${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    public ChainRun run() {
        return new ChainRun(events, warmUp, rounds, latencySeconds, seed);
    }

    public Map<String, String> described() {
        return Map.of(
                "load",
                "%d rounds of %d events after %d, seed %d".formatted(rounds, events, warmUp, seed),
                "latency",
                latencySeconds + " s at half of the median throughput");
    }
}
