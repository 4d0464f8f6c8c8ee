package org.yingbao.benchmark.chain;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.yingbao.benchmark.report.Spread;
import org.yingbao.benchmark.report.Table;

/** The last result against the others. */
final class Ratios {

    private Ratios() {}

    static Table table(List<ChainRun.Result> results) {
        ChainRun.Result last = results.getLast();
        Table table = Table.of(
                last.contender() + " against the others: how many times as much",
                "other",
                "events/s",
                "core time for an event");
        for (ChainRun.Result other : results.subList(0, results.size() - 1)) {
            table.row(
                    other.contender(),
                    ratio(last.medianEventsPerSecond(), other.medianEventsPerSecond()),
                    ratio(core(last), core(other)));
        }
        return table;
    }

    private static double core(ChainRun.Result result) {
        List<Double> rounds = result.rounds().stream()
                .map(round -> round.microsPerEvent(system(round)))
                .toList();
        return Spread.of(rounds).median();
    }

    /** Without the load itself. */
    private static Duration system(Round round) {
        return round.cpu().total().minus(round.cpu().load());
    }

    private static String ratio(double one, double other) {
        return String.format(Locale.ROOT, "%.2f ×", one / other);
    }
}
