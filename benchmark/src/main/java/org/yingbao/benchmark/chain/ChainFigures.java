package org.yingbao.benchmark.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.report.Headlines;

/** The figures of chain runs, for files: every round, and the percentiles. */
final class ChainFigures {

    private static final double[] PERCENTILES = {50, 75, 90, 95, 99, 99.5, 99.9, 99.99, 100};

    private ChainFigures() {}

    static List<Map<String, Object>> of(List<Duel.Outcome> outcomes) {
        return outcomes.stream().map(ChainFigures::of).toList();
    }

    private static Map<String, Object> of(Duel.Outcome outcome) {
        Pairs pairs = new Pairs(outcome);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("yingbao", of(outcome.yingbao()));
        figures.put("other", of(outcome.other()));
        figures.put(
                "ratiosOfPairs",
                Map.of(
                        "eventsPerSecond", pairs.ratios(Round::eventsPerSecond),
                        "eventsPerSecondAllRead", pairs.ratios(Round::eventsPerSecondAllRead),
                        "coreMicrosPerEvent", pairs.ratios(Round::coreMicros)));
        return figures;
    }

    static Map<String, Object> of(Result result) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("contender", result.contender());
        figures.put("eventsPerSecond", result.spread(Round::eventsPerSecond).median());
        figures.put("cold", of(result.warmth().cold()));
        figures.put("warmUpEvents", result.warmth().events());
        figures.put("compilerShareWhenWarm", result.warmth().compilerShare());
        figures.put("idleShare", result.idle());
        figures.put("pausedShare", result.paused());
        figures.put("rounds", result.rounds().stream().map(ChainFigures::of).toList());
        figures.put("peakMemoryMebibytes", result.peakMemory());
        figures.put(
                "latencies", result.latencies().stream().map(ChainFigures::of).toList());
        return figures;
    }

    private static Map<String, Object> of(Latency latency) {
        Map<String, Object> millis = new LinkedHashMap<>();
        for (double percentile : PERCENTILES) {
            millis.put(Double.toString(percentile), latency.millis(percentile));
        }
        return Map.of(
                "recordsPerSecond", latency.perSecond(),
                "measured", latency.micros().getTotalCount(),
                "millisByPercentile", millis);
    }

    private static Map<String, Object> of(Round round) {
        Map<String, Object> micros = new LinkedHashMap<>();
        round.cpu().byProcess().forEach((process, spent) -> micros.put(process, round.microsPerEvent(spent)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("events", round.events());
        figures.put("people", round.people());
        figures.put("instructions", round.instructions());
        figures.put("secondsPublishing", Round.seconds(round.publishing()));
        figures.put("secondsToLastInstruction", Round.seconds(round.lastInstruction()));
        figures.put("secondsToLagZero", Round.seconds(round.allRead()));
        figures.put("eventsPerSecond", round.eventsPerSecond());
        figures.put("eventsPerSecondAllRead", round.eventsPerSecondAllRead());
        figures.put("compilerShare", round.compilerShare());
        figures.put("differing", round.differing());
        figures.put("coreMicrosPerEvent", micros);
        return figures;
    }

    static Headlines headlines(List<Duel.Outcome> outcomes) {
        Headlines headlines = new Headlines();
        for (Duel.Outcome outcome : outcomes) {
            String other = outcome.other().contender();
            Pairs pairs = new Pairs(outcome);
            headlines.put("Yingbao / " + other + ", events/s", pairs.ratios(Round::eventsPerSecond));
            headlines.put("Yingbao / " + other + ", events/s to lag zero", pairs.ratios(Round::eventsPerSecondAllRead));
            headlines.put("Yingbao / " + other + ", core time", pairs.ratios(Round::coreMicros));
            headlines(headlines, outcome.yingbao(), "Yingbao, beside " + other);
            headlines(headlines, outcome.other(), other);
        }
        return headlines;
    }

    static void headlines(Headlines headlines, Result result, String who) {
        headlines.put(who + ": events/s", values(result, Round::eventsPerSecond));
        headlines.put(who + ": events/s to lag zero", values(result, Round::eventsPerSecondAllRead));
        headlines.put(who + ": core µs/event", values(result, Round::coreMicros));
        headlines.put(who + ": cold events/s", List.of(result.warmth().cold().eventsPerSecond()));
        for (Latency latency : result.latencies()) {
            String at = who + ": at " + Math.round(latency.perSecond()) + " events/s, ms, p";
            headlines.put(at + "50", List.of(latency.millis(50)));
            headlines.put(at + "99", List.of(latency.millis(99)));
        }
    }

    private static List<Double> values(Result result, java.util.function.ToDoubleFunction<Round> figure) {
        return result.rounds().stream().map(figure::applyAsDouble).toList();
    }
}
