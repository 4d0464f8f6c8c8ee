package org.yingbao.notification.told;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.contracts.notification.Notice;

/** What one person was told, by coverage year. */
public record Told(SortedMap<Integer, ToldOfYear> years) {

    /** The collection that keeps it, and the name of the stage. */
    public static final String COLLECTION = "notification";

    public static final Told NOTHING = new Told(Collections.emptySortedMap());

    public ToldOfYear of(int coverageYear) {
        return years.getOrDefault(coverageYear, ToldOfYear.NOTHING);
    }

    public Told with(int coverageYear, ToldOfYear told) {
        SortedMap<Integer, ToldOfYear> after = new TreeMap<>(years);
        after.put(coverageYear, told);
        return new Told(after);
    }

    Told met(Notice notice) {
        return with(notice.coverageYear(), of(notice.coverageYear()).met(notice));
    }
}
