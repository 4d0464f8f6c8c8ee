package org.yingbao.identity.list;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.yingbao.contracts.identity.ListReport;

/**
 * What some rows of a list say.
 *
 * @param people by bucket
 * @param rows how many there are
 * @param twice how many name somebody once more
 * @param notTaken those that were not taken
 */
record GatheredRows(
        SortedMap<String, List<SaidOfPerson>> people,
        long rows,
        long twice,
        long bad,
        boolean badDocument,
        List<ListReport.Row> notTaken) {

    /**
     * What the list says of a person.
     *
     * @param named what the first good row of each category says
     * @param rows the numbers of these rows
     * @param notKnown the categories in which only a bad row might be theirs
     * @param notKnownAtAll whether that is every category
     */
    record SaidOfPerson(
            String personId,
            Map<String, RowContent> named,
            Map<String, Long> rows,
            List<String> notKnown,
            boolean notKnownAtAll) {}
}
