package org.yingbao.quickstart.trouble;

import java.util.List;
import java.util.TreeSet;
import org.yingbao.quickstart.kills.Outcome;
import org.yingbao.quickstart.kills.TextTable;

/** What was seen, in a terminal. */
final class TroubleTable {

    private static final List<String> SCENES = List.of(
            "trouble", "for", "health says DOWN", "breaker", "longest lag", "first instruction after", "restarts");
    private static final List<String> KILLS =
            List.of("kill -9", "then", "first after", "longest silence of a partition");
    private static final List<String> LEFT =
            List.of("events", "instructions", "lost", "twice", "out of order", "differing", "contradictions");

    private TroubleTable() {}

    static String of(List<Played> played, List<Director.Killed> killed, Outcome outcome) {
        return TextTable.of(SCENES, played.stream().map(TroubleTable::row).toList())
                + System.lineSeparator()
                + TextTable.of(KILLS, killed.stream().map(TroubleTable::row).toList())
                + System.lineSeparator()
                + TextTable.of(LEFT, List.<Object[]>of(row(outcome)));
    }

    private static Object[] row(Played played) {
        return new Object[] {
            played.scene(),
            TextTable.seconds(played.length()),
            String.join(", ", new TreeSet<>(played.missed())),
            played.breakerOpened() ? "open" : "closed",
            played.longestLag(),
            TextTable.seconds(played.back()),
            played.restarts()
        };
    }

    private static Object[] row(Director.Killed killed) {
        return new Object[] {
            killed.victim(), killed.then(), TextTable.seconds(killed.first()), TextTable.seconds(killed.silence())
        };
    }

    private static Object[] row(Outcome outcome) {
        return new Object[] {
            outcome.events(),
            outcome.instructions(),
            outcome.lost().size(),
            outcome.twice().size(),
            outcome.outOfOrder().size(),
            outcome.differing().size(),
            outcome.contradictions().size()
        };
    }
}
