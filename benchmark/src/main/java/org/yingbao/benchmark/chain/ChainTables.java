package org.yingbao.benchmark.chain;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.yingbao.benchmark.report.Spread;
import org.yingbao.benchmark.report.Table;

/** The figures of chain runs, for reading and for files. */
public final class ChainTables {

    private ChainTables() {}

    public static void print(List<ChainRun.Result> results) {
        throughput(results).print();
        cpu(results).print();
        latency(results).print();
    }

    private static Table throughput(List<ChainRun.Result> results) {
        Table table = Table.of(
                "Throughput: from the first event sent to the last instruction read",
                "who",
                "events/s, median (lowest … highest)",
                "instructions/s",
                "people that differ");
        for (ChainRun.Result result : results) {
            table.row(
                    result.contender(),
                    spread(result, Round::eventsPerSecond).text(0),
                    spread(result, round -> round.instructions() / Round.seconds(round.whole()))
                            .text(0),
                    Integer.toString(
                            result.rounds().stream().mapToInt(Round::differing).sum()));
        }
        return table;
    }

    private static Table cpu(List<ChainRun.Result> results) {
        Table table = Table.of(
                "Core time for an event, and memory",
                "who",
                "process",
                "core µs/event, median (lowest … highest)",
                "peak memory, MiB");
        for (ChainRun.Result result : results) {
            for (String process : result.rounds().getFirst().cpu().byProcess().keySet()) {
                Long memory = result.peakMemory().get(process);
                table.row(
                        result.contender(),
                        process,
                        spread(result, round -> cpu(round, process)).text(1),
                        memory == null ? "" : memory.toString());
            }
            table.row(
                    result.contender(),
                    "all",
                    spread(result, round -> round.microsPerEvent(round.cpu().total()))
                            .text(1),
                    "");
        }
        return table;
    }

    private static Table latency(List<ChainRun.Result> results) {
        Table table = Table.of(
                "Latency: from when a record was due to when tax read its instruction, in ms, at half of the throughput or the rate asked for",
                "who",
                "records/s",
                "measured",
                "p50",
                "p90",
                "p99",
                "p99.9",
                "max");
        for (ChainRun.Result result : results) {
            result.latency()
                    .ifPresent(latency -> table.row(
                            result.contender(),
                            text(latency.perSecond(), 0),
                            text((double) latency.micros().getTotalCount(), 0),
                            text(latency.millis(50), 1),
                            text(latency.millis(90), 1),
                            text(latency.millis(99), 1),
                            text(latency.millis(99.9), 1),
                            text(latency.millis(100), 1)));
        }
        return table;
    }

    /** What a file keeps: every round, and the percentiles. */
    public static List<Map<String, Object>> figures(List<ChainRun.Result> results) {
        return results.stream().map(ChainTables::figures).toList();
    }

    private static Map<String, Object> figures(ChainRun.Result result) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("contender", result.contender());
        figures.put("eventsPerSecond", result.medianEventsPerSecond());
        figures.put("rounds", result.rounds().stream().map(ChainTables::figures).toList());
        figures.put("peakMemoryMebibytes", result.peakMemory());
        result.latency().ifPresent(latency -> {
            Map<String, Object> millis = new LinkedHashMap<>();
            for (double percentile : new double[] {50, 75, 90, 95, 99, 99.5, 99.9, 99.99, 100}) {
                millis.put(Double.toString(percentile), latency.millis(percentile));
            }
            figures.put(
                    "latency",
                    Map.of(
                            "recordsPerSecond", latency.perSecond(),
                            "measured", latency.micros().getTotalCount(),
                            "millisByPercentile", millis));
        });
        return figures;
    }

    private static Map<String, Object> figures(Round round) {
        Map<String, Object> micros = new LinkedHashMap<>();
        for (String process : round.cpu().byProcess().keySet()) {
            micros.put(process, cpu(round, process));
        }
        return Map.of(
                "events",
                round.events(),
                "people",
                round.people(),
                "instructions",
                round.instructions(),
                "seconds",
                Round.seconds(round.whole()),
                "eventsPerSecond",
                round.eventsPerSecond(),
                "differing",
                round.differing(),
                "coreMicrosPerEvent",
                micros);
    }

    private static double cpu(Round round, String process) {
        return round.microsPerEvent(round.cpu().byProcess().getOrDefault(process, Duration.ZERO));
    }

    private static Spread spread(ChainRun.Result result, ToDoubleFunction<Round> figure) {
        return Spread.of(result.rounds().stream().map(figure::applyAsDouble).toList());
    }

    private static String text(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
