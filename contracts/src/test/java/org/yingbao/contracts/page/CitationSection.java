package org.yingbao.contracts.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingbao.contracts.why.Citation;
import org.yingbao.contracts.why.Citations;
import org.yingbao.contracts.why.PolicyText;

/** The texts that findings and reasons cite, and what they say. */
final class CitationSection {
    private CitationSection() {}

    static String table() {
        return "<div class=\"scroll\"><table>\n<thead><tr><th>Citation</th><th>Text</th><th>What it says</th></tr></thead>\n<tbody>\n"
                + Citations.all().stream().map(CitationSection::row).collect(Collectors.joining())
                + "</tbody></table></div>\n";
    }

    private static String row(Citation citation) {
        return "<tr><td>" + Html.code(citation.key()) + "</td><td>" + Html.escape(text(citation.text())) + "</td><td>"
                + Html.escape(citation.about() + "：" + citation.chinese()) + "<br>" + Html.escape(citation.english())
                + "</td></tr>\n";
    }

    private static String text(PolicyText text) {
        return "《" + text.title() + "》，"
                + Stream.of(text.issuer(), text.number(), text.date(), text.link(), text.place())
                        .filter(part -> part != null)
                        .collect(Collectors.joining("，"));
    }
}
