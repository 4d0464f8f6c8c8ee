package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yingbao.contracts.identity.ListReport;

/**
 * The rows of a list that were not taken.
 *
 * @param groups the groups of people of which they are
 * @param rows the first of them, by number
 * @param leftOut how many more there are
 */
record RowsNotTaken(Set<Integer> groups, List<ListReport.Row> rows, long leftOut) {

    static final RowsNotTaken NONE = new RowsNotTaken(Set.of(), List.of(), 0);

    private static final int MOST = 1_000;

    /** The same with the rows of some groups; itself if they are known. */
    RowsNotTaken with(int from, List<ListReport.Row> more) {
        if (groups.contains(from)) {
            return this;
        }
        Set<Integer> known = new TreeSet<>(groups);
        known.add(from);
        List<ListReport.Row> all = new ArrayList<>(rows);
        all.addAll(more);
        all.sort(Comparator.comparingLong(ListReport.Row::row));
        int kept = Math.min(MOST, all.size());
        return new RowsNotTaken(known, List.copyOf(all.subList(0, kept)), leftOut + all.size() - kept);
    }
}
