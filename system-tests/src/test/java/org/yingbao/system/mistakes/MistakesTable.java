package org.yingbao.system.mistakes;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.List;
import java.util.Locale;
import org.yingbao.system.kills.Ground;

/** What was done, what was seen, how long it took until there was nothing left to do, and what is wrong since. */
final class MistakesTable {

    private static final int WIDEST = 60;

    private MistakesTable() {}

    static String of(Ground ground, List<Made> made) {
        return AsciiTable.builder()
                .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                .data(
                        new Column[] {
                            left("mistake"),
                            left("service"),
                            left("ground"),
                            left("what is seen"),
                            left("readiness"),
                            left("in the log"),
                            right("lag"),
                            right("quiet after"),
                            right("lost"),
                            right("twice"),
                            right("differing")
                        },
                        made.stream().map(each -> row(ground, each)).toArray(Object[][]::new))
                .asString();
    }

    private static Object[] row(Ground ground, Made each) {
        return new Object[] {
            each.mistake().name(),
            each.mistake().service().folder(),
            ground.name().toLowerCase(Locale.ROOT),
            each.seen().what(),
            each.health(),
            each.log(),
            each.seen().lag() == 0 ? "" : each.seen().lag(),
            String.format(Locale.ROOT, "%.0f s", each.until().toMillis() / 1000.0),
            each.outcome().lost().size(),
            each.outcome().twice().size(),
            each.outcome().differing().size()
        };
    }

    private static Column left(String head) {
        return new Column().header(head).dataAlign(HorizontalAlign.LEFT).maxWidth(WIDEST, OverflowBehaviour.NEWLINE);
    }

    private static Column right(String head) {
        return new Column().header(head).dataAlign(HorizontalAlign.RIGHT);
    }
}
