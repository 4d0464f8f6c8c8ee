package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.rules.territory.RegionsOfYear;

/**
 * Region codes one after the other, both ends included.
 *
 * @param first the least of them
 * @param last the greatest of them
 */
record Span(String first, String last) {

    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    /**
     * Spans that hold every code that lies below a region, and perhaps others: those that do by GB/T 2260, and those of
     * which something else is said.
     *
     * @param said codes of which anything is said
     */
    static List<Span> below(String region, Iterable<String> said, RegionsOfYear year) {
        SortedSet<String> roots = new TreeSet<>(List.of(region));
        for (String code : said) {
            if (Place.ancestors(year, code).contains(region)) {
                roots.add(code);
            }
        }
        List<Span> spans = new ArrayList<>();
        roots.forEach(code -> {
            Span span = byCode(code);
            if (spans.stream().noneMatch(wider -> wider.holds(span))) {
                spans.add(span);
            }
        });
        return spans;
    }

    private boolean holds(Span other) {
        return first.compareTo(other.first) <= 0 && other.last.compareTo(last) <= 0;
    }

    private static Span byCode(String code) {
        if (code.endsWith("0000")) {
            return new Span(code, code.substring(0, PROVINCE) + "9999");
        }
        return code.endsWith("00") ? new Span(code, code.substring(0, CITY) + "99") : new Span(code, code);
    }
}
