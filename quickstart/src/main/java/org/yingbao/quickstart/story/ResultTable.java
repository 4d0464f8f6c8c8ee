package org.yingbao.quickstart.story;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The result in a terminal. Chinese characters are two columns wide, which the table does not know: they stand in the
 * last column, where nothing follows.
 */
final class ResultTable {

    private static final String[] HEAD = {"people", "standard", "subsidy", "own share", "exempt", "difference"};

    private ResultTable() {}

    static String of(Answers answers) {
        List<Object[]> classes = new ArrayList<>();
        answers.byClass().forEach((hardship, line) -> classes.add(row(hardship.english, line, hardship.chinese)));
        List<Object[]> counties = new ArrayList<>();
        answers.byCounty().forEach((county, line) -> counties.add(row(county.english, line, county.chinese)));
        Object[] total = row("Together", answers.total(), "合计");
        return table("class", classes, total) + System.lineSeparator() + table("county", counties, total);
    }

    private static Object[] row(String name, Line line, String chinese) {
        return new Object[] {
            name,
            count(line.people()),
            yuan(line.standardFen()),
            yuan(line.subsidyFen()),
            yuan(line.selfFen()),
            count(line.exempt()),
            count(line.difference()),
            chinese
        };
    }

    private static String table(String what, List<Object[]> rows, Object[] total) {
        Column[] columns = Stream.of(
                        Stream.of(left(what, total[0])),
                        IntStream.range(0, HEAD.length).mapToObj(i -> right(HEAD[i], total[i + 1])),
                        Stream.of(left("", total[HEAD.length + 1])))
                .flatMap(part -> part)
                .toArray(Column[]::new);
        return AsciiTable.builder()
                .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                .data(columns, rows.toArray(Object[][]::new))
                .asString()
                .lines()
                .map(String::stripTrailing)
                .reduce("", (text, line) -> text + line + System.lineSeparator());
    }

    private static Column left(String head, Object foot) {
        return new Column()
                .header(head)
                .footer(foot.toString())
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .footerAlign(HorizontalAlign.LEFT);
    }

    private static Column right(String head, Object foot) {
        return new Column()
                .header(head)
                .footer(foot.toString())
                .headerAlign(HorizontalAlign.RIGHT)
                .dataAlign(HorizontalAlign.RIGHT)
                .footerAlign(HorizontalAlign.RIGHT);
    }

    private static String count(long people) {
        return String.format(Locale.ROOT, "%,d", people);
    }

    private static String yuan(long fen) {
        return fen % 100 == 0 ? count(fen / 100) : String.format(Locale.ROOT, "%,.2f", fen / 100.0);
    }
}
