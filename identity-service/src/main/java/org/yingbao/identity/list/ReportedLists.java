package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was told of the lists of one {@code listId}. */
record ReportedLists(List<ReportedList> lists) {

    static final ReportedLists NONE = new ReportedLists(List.of());

    /** @param digest of what was told last */
    record ReportedList(String source, long revision, long news, String digest) {

        private boolean isOf(ReportedList other) {
            return source.equals(other.source) && revision == other.revision;
        }
    }

    Optional<ReportedList> of(ReportedList list) {
        return lists.stream().filter(each -> each.isOf(list)).findFirst();
    }

    ReportedLists with(ReportedList now) {
        List<ReportedList> all = new ArrayList<>(lists);
        all.removeIf(each -> each.isOf(now));
        all.add(now);
        return new ReportedLists(all);
    }
}
