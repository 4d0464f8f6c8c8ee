package org.yingbao.contracts.page;

import java.util.List;
import java.util.stream.Collectors;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeList;
import org.yingbao.contracts.code.CodeLists;

/** The lists of code words with their Chinese names: the open ones as tables, the closed ones word beside word. */
final class CodeSection {
    private CodeSection() {}

    static String open() {
        return lists(true).stream().map(CodeSection::table).collect(Collectors.joining());
    }

    static String closed() {
        return "<div class=\"scroll\"><table class=\"codes\">\n<thead><tr><th>List</th><th>Words</th></tr></thead>\n<tbody>\n"
                + lists(false).stream()
                        .map(list -> "<tr><td>" + title(list) + "</td><td>" + words(list) + "</td></tr>\n")
                        .collect(Collectors.joining())
                + "</tbody></table></div>\n";
    }

    private static List<CodeList> lists(boolean open) {
        return CodeLists.all().stream().filter(list -> list.open() == open).toList();
    }

    private static String table(CodeList list) {
        var values = list.codes().stream().anyMatch(code -> code.values() != null);
        return "<h3>" + title(list)
                + "</h3>\n<div class=\"scroll\"><table class=\"codes\">\n<thead><tr><th>Word</th><th>中文</th>"
                + (values ? "<th>Values</th>" : "")
                + "</tr></thead>\n<tbody>\n"
                + list.codes().stream().map(CodeSection::row).collect(Collectors.joining())
                + "</tbody></table></div>\n";
    }

    private static String row(Code code) {
        var values = code.values();
        return "<tr><td>" + Html.code(code.code()) + "</td><td>" + Html.escape(code.chinese()) + "</td>"
                + (values == null ? "" : "<td>" + words(values) + (values.open() ? " …" : "") + "</td>")
                + "</tr>\n";
    }

    private static String words(CodeList list) {
        return list.codes().stream()
                .map(code -> "<span class=\"word\">" + Html.code(code.code()) + " " + Html.escape(code.chinese())
                        + "</span>")
                .collect(Collectors.joining(" "));
    }

    private static String title(CodeList list) {
        return Html.escape(list.chinese()) + " " + Html.code(list.list());
    }
}
