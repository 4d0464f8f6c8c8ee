package org.yingbao.system.kills;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A table in a terminal: what it is about on the left, figures on the right. */
public final class TextTable {

    private TextTable() {}

    public static String of(List<String> heads, List<Object[]> rows) {
        Column[] columns = new Column[heads.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] =
                    new Column().header(heads.get(i)).dataAlign(i == 0 ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT);
        }
        return AsciiTable.builder()
                .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                .data(columns, rows.toArray(Object[][]::new))
                .asString();
    }

    /** What is left of a run. */
    public static String of(Outcome outcome) {
        return of(
                List.of(
                        "events",
                        "instructions",
                        "lost",
                        "double",
                        "out of order",
                        "differing persons",
                        "contradictions"),
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

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
