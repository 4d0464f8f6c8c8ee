package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.rules.list.FullList;
import org.yingbao.rules.list.RowFault;

/** Takes the rows of a list by the people whom they name. */
final class Gathering {

    private static final String TWICE = "TWICE";

    private final FullList list;
    private final Place place;
    private final SortedMap<String, Collected> people = new TreeMap<>();
    private final List<ListReport.Row> notTaken = new ArrayList<>();
    private long twice;
    private long bad;
    private boolean badDocument;

    private Gathering(FullList list, Place place) {
        this.list = list;
        this.place = place;
    }

    /** What is collected of one person. */
    private static final class Collected {
        private final SortedMap<String, RowContent> named = new TreeMap<>();
        private final SortedMap<String, Long> rows = new TreeMap<>();
        private final SortedSet<String> notKnown = new TreeSet<>();
        private boolean notKnownAtAll;
    }

    /** What the rows of some groups of people say; in the order of their numbers. */
    static GatheredRows of(FullList list, Place place, List<CheckedRow> rows) {
        Gathering gathering = new Gathering(list, place);
        rows.stream().sorted(Comparator.comparingLong(CheckedRow::row)).forEach(gathering::take);
        return gathering.done(rows.size());
    }

    private void take(CheckedRow row) {
        RowContent content = row.content();
        String category = row.category();
        String personId = row.personId();
        if (content == null || category == null || personId == null) {
            bad(row, String.valueOf(row.fault()), String.valueOf(row.says()));
            return;
        }
        Optional<RowFault> fault =
                RowFault.of(list, place.below(content.region()), category, Optional.ofNullable(content.from()));
        if (fault.isPresent()) {
            bad(row, fault.get().name(), fault.get().says());
        } else if (collected(personId).named.putIfAbsent(category, content) != null) {
            twice++;
            notTaken.add(new ListReport.Row(row.row(), TWICE, "The same person and category stand in an earlier row."));
        } else {
            collected(personId).rows.put(category, row.row());
        }
    }

    private void bad(CheckedRow row, String reason, String says) {
        bad++;
        notTaken.add(new ListReport.Row(row.row(), reason, says));
        if (row.personId() == null) {
            badDocument = true;
            return;
        }
        Collected collected = collected(row.personId());
        if (row.category() != null && list.categories().covers(row.category())) {
            collected.notKnown.add(row.category());
        } else {
            collected.notKnownAtAll = true;
        }
    }

    private Collected collected(String personId) {
        return people.computeIfAbsent(personId, _ -> new Collected());
    }

    private GatheredRows done(int rows) {
        SortedMap<String, List<GatheredRows.SaidOfPerson>> byBucket = new TreeMap<>();
        people.forEach((personId, said) -> byBucket.computeIfAbsent(ListKeys.bucket(personId), _ -> new ArrayList<>())
                .add(new GatheredRows.SaidOfPerson(
                        personId,
                        Map.copyOf(said.named),
                        Map.copyOf(said.rows),
                        List.copyOf(said.notKnown),
                        said.notKnownAtAll)));
        return new GatheredRows(byBucket, rows, twice, bad, badDocument, notTaken);
    }
}
