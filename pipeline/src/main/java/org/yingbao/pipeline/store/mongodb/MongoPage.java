package org.yingbao.pipeline.store.mongodb;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;

/**
 * A page of an index whose documents stand in it under several values. MongoDB sorts such documents by their least
 * value, also if it lies outside the range, and would sort the whole range for each page. So nothing is asked to be
 * sorted by value: a range is asked for at most so many documents; when it has more, the value at which the page is
 * certain to be full becomes the end of a smaller range, and that value itself is read by id. Right whatever order the
 * documents come in; fast because an index gives them in its own.
 */
final class MongoPage {

    private final MongoIndex index;
    private final int limit;
    private final List<IndexEntry> page = new ArrayList<>();

    private MongoPage(MongoIndex index, int limit) {
        this.index = index;
        this.limit = limit;
    }

    static List<IndexEntry> of(MongoIndex index, String from, String to, @Nullable IndexEntry after, int limit) {
        var whole = new Range(from, true, to);
        var page = new MongoPage(index, limit);
        if (after == null || Utf8Order.STRINGS.compare(after.value(), from) < 0) {
            page.fill(whole);
        } else if (whole.holds(after.value())) {
            page.page.addAll(index.at(after.value(), after.id(), false, limit));
            page.fill(new Range(after.value(), false, to));
        }
        return page.page;
    }

    private void fill(Range range) {
        Range rest = range;
        while (page.size() < limit) {
            Range part = rest;
            MongoIndex.Scan scan = index.between(part, left());
            while (!scan.complete()) {
                part = part.until(scan.entries().get(left() - 1).value());
                scan = index.between(part, left());
            }
            page.addAll(
                    scan.entries().subList(0, Math.min(left(), scan.entries().size())));
            if (part.end().equals(rest.end())) {
                return;
            }
            if (left() > 0) {
                page.addAll(index.at(part.end(), "", true, left()));
            }
            rest = new Range(part.end(), false, rest.end());
        }
    }

    private int left() {
        return limit - page.size();
    }
}
