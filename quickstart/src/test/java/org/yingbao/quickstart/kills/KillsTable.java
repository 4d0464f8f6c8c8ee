package org.yingbao.quickstart.kills;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.yingbao.quickstart.kills.Executioner.Dealt;

/** A run in a terminal: who was struck how often, how long tax then heard nothing, and what is left. */
final class KillsTable {

    private static final String[] BLOWS = {"", "killed", "frozen", "restarted", "longest silence after a kill"};

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
        return table(BLOWS, rows)
                + System.lineSeparator()
                + table(
                        new String[] {
                            "events",
                            "instructions",
                            "lost",
                            "double",
                            "out of order",
                            "differing persons",
                            "contradictions"
                        },
                        List.<Object[]>of(new Object[] {
                            outcome.events(),
                            outcome.instructions(),
                            outcome.lost().size(),
                            outcome.twice().size(),
                            outcome.outOfOrder().size(),
                            outcome.differing().size(),
                            outcome.contradictions().size()
                        }));
    }

    private Object[] row(String name, Predicate<String> victims) {
        List<Instant> kills = dealt.stream()
                .filter(each -> victims.test(each.victim()) && each.blow().kind() == Blow.Kind.KILLED)
                .map(Dealt::at)
                .toList();
        return new Object[] {
            name,
            kills.size(),
            count(victims, Blow.Kind.FROZEN),
            count(victims, Blow.Kind.RESTARTED),
            String.format(Locale.ROOT, "%.1f s", silences.longestAfter(kills).toMillis() / 1000.0)
        };
    }

    private long count(Predicate<String> victims, Blow.Kind kind) {
        return dealt.stream()
                .filter(each -> victims.test(each.victim()) && each.blow().kind() == kind)
                .count();
    }

    private static String table(String[] heads, List<Object[]> rows) {
        Column[] columns = new Column[heads.length];
        for (int i = 0; i < heads.length; i++) {
            columns[i] = new Column().header(heads[i]).dataAlign(i == 0 ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT);
        }
        return AsciiTable.builder()
                .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                .data(columns, rows.toArray(Object[][]::new))
                .asString();
    }
}
