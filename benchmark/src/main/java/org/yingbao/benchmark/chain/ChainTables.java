package org.yingbao.benchmark.chain;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.yingbao.benchmark.report.Table;

/** The figures of chain runs, for reading. */
final class ChainTables {

    private ChainTables() {}

    static void print(List<Result> results) {
        throughput(results).print();
        warmth(results).print();
        cpu(results).print();
        latency(results).print();
    }

    private static Table throughput(List<Result> results) {
        Table table = Table.of(
                "Throughput, median (lowest … highest): from the first event sent",
                "who",
                "events/s to the last instruction",
                "events/s until all groups are at lag zero",
                "core µs/event",
                "people that differ");
        for (Result result : results) {
            table.row(
                    result.contender(),
                    result.spread(Round::eventsPerSecond).text(0),
                    result.spread(Round::eventsPerSecondAllRead).text(0),
                    result.spread(Round::coreMicros).text(0),
                    Integer.toString(result.differing()));
        }
        return table;
    }

    private static Table warmth(List<Result> results) {
        Table table = Table.of(
                "Cold, warm, idle and paused",
                "who",
                "first events",
                "cold events/s",
                "cold core µs/event",
                "warm after events",
                "compilers then, % of a core",
                "idle, % of a core",
                "paused, % of a core");
        for (Result result : results) {
            Round cold = result.warmth().cold();
            table.row(
                    result.contender(),
                    text(cold.events(), 0),
                    text(cold.eventsPerSecond(), 0),
                    text(cold.coreMicros(), 0),
                    text(result.warmth().events(), 0),
                    text(100 * result.warmth().compilerShare(), 1),
                    text(100 * result.idle(), 1),
                    text(100 * result.paused(), 2));
        }
        return table;
    }

    private static Table cpu(List<Result> results) {
        Table table = Table.of(
                "Core time for an event, and memory",
                "who",
                "process",
                "core µs/event, median (lowest … highest)",
                "peak memory, MiB");
        for (Result result : results) {
            for (String process : result.rounds().getFirst().cpu().byProcess().keySet()) {
                Long memory = result.peakMemory().get(process);
                table.row(
                        result.contender(),
                        process,
                        result.spread(round -> round.microsPerEvent(
                                        round.cpu().byProcess().getOrDefault(process, Duration.ZERO)))
                                .text(1),
                        memory == null ? "" : memory.toString());
            }
        }
        return table;
    }

    private static Table latency(List<Result> results) {
        Table table = Table.of(
                "Latency: from when a record was due to when tax read its instruction, in ms",
                "who",
                "records/s",
                "measured",
                "p50",
                "p90",
                "p99",
                "p99.9",
                "max");
        for (Result result : results) {
            for (Latency latency : result.latencies()) {
                table.row(
                        result.contender(),
                        text(latency.perSecond(), 0),
                        text((double) latency.micros().getTotalCount(), 0),
                        text(latency.millis(50), 1),
                        text(latency.millis(90), 1),
                        text(latency.millis(99), 1),
                        text(latency.millis(99.9), 1),
                        text(latency.millis(100), 1));
            }
        }
        return table;
    }

    /** Yingbao against each other, from the pairs of each duel. */
    static Table ratios(List<Duel.Outcome> outcomes) {
        Table table = Table.of(
                "Yingbao against the others, how many times as much: median of the pairs (lowest … highest)",
                "other",
                "events/s to the last instruction",
                "events/s until lag zero",
                "core time for an event");
        for (Duel.Outcome outcome : outcomes) {
            Pairs pairs = new Pairs(outcome);
            table.row(
                    outcome.other().contender(),
                    pairs.text(Round::eventsPerSecond),
                    pairs.text(Round::eventsPerSecondAllRead),
                    pairs.text(Round::coreMicros));
        }
        return table;
    }

    private static String text(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
