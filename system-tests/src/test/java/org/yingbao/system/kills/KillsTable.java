package org.yingbao.system.kills;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yingbao.system.kills.FaultInjector.Dealt;

/** A run in a terminal: who was struck how often, how long tax then heard nothing, and what is left. */
final class KillsTable {

    private static final List<String> BLOWS =
            List.of("", "killed", "frozen", "restarted", "longest silence after a kill");

    private final List<Dealt> dealt;
    private final Silences silences;

    KillsTable(List<Dealt> dealt, Silences silences) {
        this.dealt = dealt;
        this.silences = silences;
    }

    String with(Outcome outcome) {
        List<Object[]> rows = new ArrayList<>();
        dealt.stream().map(Dealt::victim).distinct().sorted().forEach(victim -> rows.add(row(victim, victim::equals)));
        rows.add(row("together", victim -> true));
        return TextTable.of(BLOWS, rows) + System.lineSeparator() + TextTable.of(outcome);
    }

    private Object[] row(String name, Predicate<String> victims) {
        List<Instant> kills = dealt.stream()
                .filter(each -> victims.test(each.victim()) && each.blow().kind() == ScheduledFault.Kind.KILLED)
                .map(Dealt::at)
                .toList();
        return new Object[] {
            name,
            kills.size(),
            count(victims, ScheduledFault.Kind.FROZEN),
            count(victims, ScheduledFault.Kind.RESTARTED),
            TextTable.seconds(silences.longestAfter(kills))
        };
    }

    private long count(Predicate<String> victims, ScheduledFault.Kind kind) {
        return dealt.stream()
                .filter(each -> victims.test(each.victim()) && each.blow().kind() == kind)
                .count();
    }
}
