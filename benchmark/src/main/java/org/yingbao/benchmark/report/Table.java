package org.yingbao.benchmark.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;

/** Text first, figures after it. */
public record Table(String title, List<String> columns, List<List<String>> rows) {

    public static Table of(String title, String... columns) {
        return new Table(title, List.of(columns), new ArrayList<>());
    }

    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    public void print() {
        Column[] heads = new Column[columns.size()];
        for (int i = 0; i < heads.length; i++) {
            HorizontalAlign align = i == 0 ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT;
            heads[i] = new Column().header(columns.get(i)).dataAlign(align);
        }
        String[][] cells = rows.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new);
        System.out.println();
        System.out.println(title);
        System.out.println(AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, heads, cells));
    }
}
