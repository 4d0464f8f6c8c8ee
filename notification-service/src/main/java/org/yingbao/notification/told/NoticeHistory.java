package org.yingbao.notification.told;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.contracts.notification.Notice;

/** What one person was told, by coverage year. */
public record NoticeHistory(SortedMap<Integer, NoticesOfYear> years) {

    public static final NoticeHistory NOTHING = new NoticeHistory(Collections.emptySortedMap());

    public NoticesOfYear of(int coverageYear) {
        return years.getOrDefault(coverageYear, NoticesOfYear.NOTHING);
    }

    public NoticeHistory with(int coverageYear, NoticesOfYear told) {
        SortedMap<Integer, NoticesOfYear> after = new TreeMap<>(years);
        after.put(coverageYear, told);
        return new NoticeHistory(after);
    }

    NoticeHistory met(Notice notice) {
        return with(notice.coverageYear(), of(notice.coverageYear()).met(notice));
    }
}
