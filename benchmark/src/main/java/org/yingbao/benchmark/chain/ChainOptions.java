package org.yingbao.benchmark.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** How much is published. */
public final class ChainOptions {

    @Option(
            names = "--cold",
            description =
                    "the first events after the start, which have a figure of their own (default: ${DEFAULT-VALUE})",
            defaultValue = "20000")
    private int cold;

    @Option(
            names = "--warm-up",
            description = "events after which everybody counts as warm (default: ${DEFAULT-VALUE})",
            defaultValue = "1000000")
    private int warmUp;

    @Option(
            names = "--compilers",
            description = "percent of a core below which all compilers of a contender together show that it is warm"
                    + " (default: ${DEFAULT-VALUE})",
            defaultValue = "2")
    private double compilers;

    @Option(
            names = {"--rounds", "--pairs"},
            description = "measured at full speed, of each in turn (default: ${DEFAULT-VALUE})",
            defaultValue = "5")
    private int rounds;

    @Option(names = "--events", description = "of each round (default: ${DEFAULT-VALUE})", defaultValue = "100000")
    private int events;

    @Option(
            names = "--lead",
            description = "events before each round of a duel that are not measured (default: ${DEFAULT-VALUE})",
            defaultValue = "5000")
    private int lead;

    @Option(
            names = "--latency-rates",
            split = ",",
            description = "events a second at which latency is taken (default: ${DEFAULT-VALUE})",
            defaultValue = "100,500,1000,3000")
    private List<Integer> rates = new ArrayList<>();

    @Option(
            names = "--latency-seconds",
            description = "how long each of these lasts, once unmeasured and once measured; 0: not at all"
                    + " (default: ${DEFAULT-VALUE})",
            defaultValue = "30")
    private int latencySeconds;

    @Option(
            names = "--idle-seconds",
            description = "how long a warm contender is watched with nothing to do (default: ${DEFAULT-VALUE})",
            defaultValue = "10")
    private int idleSeconds;

    @Option(
            names = "--fewer",
            description = "how many times fewer events (a) gets, which would take hours (default: ${DEFAULT-VALUE})",
            defaultValue = "80")
    private int fewer;

    @Option(names = "--seed", description = "of the people (default: ${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    Plan plan() {
        return new Plan(
                cold,
                warmUp,
                compilers / 100,
                rounds,
                events,
                lead,
                latencySeconds == 0 ? List.of() : List.copyOf(rates),
                latencySeconds,
                idleSeconds,
                fewer,
                seed);
    }

    Map<String, String> described() {
        Map<String, String> described = new LinkedHashMap<>();
        described.put("load", "%d rounds of %d events, seed %d".formatted(rounds, events, seed));
        described.put("cold", cold + " events");
        described.put("warm", "compilers below %s %% of a core, or %d events".formatted(compilers, warmUp));
        described.put("latency", latencySeconds + " s at " + rates + " events a second, after as long unmeasured");
        described.put("(a)", fewer + " times fewer events");
        return described;
    }
}
