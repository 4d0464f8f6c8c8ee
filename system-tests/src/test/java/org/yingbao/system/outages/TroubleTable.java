package org.yingbao.system.outages;

import java.util.List;
import java.util.TreeSet;
import org.yingbao.system.kills.Outcome;
import org.yingbao.system.kills.TextTable;

/** What was seen, in a terminal. */
final class TroubleTable {

    private static final List<String> SCENES = List.of(
            "trouble", "for", "health says DOWN", "breaker", "longest lag", "first instruction after", "restarts");
    private static final List<String> KILLS =
            List.of("kill -9", "then", "first after", "longest silence of a partition");

    private TroubleTable() {}

    static String of(List<Played> played, List<OutageRunner.Killed> killed, Outcome outcome) {
        return TextTable.of(SCENES, played.stream().map(TroubleTable::row).toList())
                + System.lineSeparator()
                + TextTable.of(KILLS, killed.stream().map(TroubleTable::row).toList())
                + System.lineSeparator()
                + TextTable.of(outcome);
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

    private static Object[] row(OutageRunner.Killed killed) {
        return new Object[] {
            killed.victim(), killed.then(), TextTable.seconds(killed.first()), TextTable.seconds(killed.silence())
        };
    }
}
