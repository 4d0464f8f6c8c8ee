package org.yingbao.identity.list;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.rules.list.FullList;
import org.yingbao.rules.list.ListName;

/** What becomes of the rows of a whole list that passed the door, before anything of it is published. */
public final class RowVerdicts {

    private RowVerdicts() {}

    /** The rows that would not be taken, by number. */
    public static List<ListReport.Row> notTaken(CheckedHead head, List<CheckedRow> rows) {
        FullList list = new FullList(
                new ListName(head.list().listId(), head.list().revision()),
                head.region(),
                head.region(),
                head.scope(),
                head.asOf(),
                Instant.EPOCH,
                head.rows(),
                false);
        SortedSet<String> codes = RowContent.regions(rows);
        return Gathering.of(list, Place.of(head.region(), head.asOf(), codes, KnownCodes.NONE), rows)
                .notTaken()
                .stream()
                .sorted(Comparator.comparingLong(ListReport.Row::row))
                .toList();
    }
}
