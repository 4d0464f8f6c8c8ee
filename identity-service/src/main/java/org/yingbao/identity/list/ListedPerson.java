package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.rules.list.Counted;
import org.yingbao.rules.list.Mention;
import org.yingbao.rules.list.Said;

/**
 * What the lists of one source and region said of one person. A row that many lists repeat is kept once.
 *
 * @param rows what good rows said
 * @param unknown where only a bad row might be theirs
 * @param told by category, a digest of the runs that the person was told last
 */
record ListedPerson(String personId, List<ListedRow> rows, List<Unknown> unknown, SortedMap<String, String> told) {

    /** @param lists the lists that say it */
    record ListedRow(String category, RowContent content, List<Integer> lists) {}

    /** @param category null: every category */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unknown(@Nullable String category, List<Integer> lists) {}

    static ListedPerson of(String personId) {
        return new ListedPerson(personId, List.of(), List.of(), new TreeMap<>());
    }

    ListedPerson with(int ordinal, GatheredRows.SaidOfPerson said) {
        List<ListedRow> all = new ArrayList<>(rows);
        said.named().forEach((category, content) -> {
            int at = indexOf(all, category, content);
            if (at < 0) {
                all.add(new ListedRow(category, content, List.of(ordinal)));
            } else {
                all.set(at, new ListedRow(category, content, plus(all.get(at).lists(), ordinal)));
            }
        });
        all.sort(java.util.Comparator.comparing(ListedRow::category));
        List<Unknown> gaps = new ArrayList<>(unknown);
        said.notKnown().forEach(category -> gaps.add(new Unknown(category, List.of(ordinal))));
        if (said.notKnownAtAll()) {
            gaps.add(new Unknown(null, List.of(ordinal)));
        }
        return new ListedPerson(personId, all, gaps, told);
    }

    private static int indexOf(List<ListedRow> rows, String category, RowContent content) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).category().equals(category) && rows.get(i).content().equals(content)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> plus(List<Integer> lists, int ordinal) {
        List<Integer> all = new ArrayList<>(lists);
        all.add(ordinal);
        return all;
    }

    ListedPerson told(SortedMap<String, String> now) {
        return new ListedPerson(personId, rows, unknown, now);
    }

    /** The categories in which a list named them. */
    @JsonIgnore
    SortedSet<String> categories() {
        SortedSet<String> categories = new TreeSet<>();
        rows.forEach(row -> categories.add(row.category()));
        return categories;
    }

    /** What lists say of them in a category that they cover, in their order. */
    List<Mention<RowContent>> mentions(String category, List<PlanEntry> lists) {
        List<Mention<RowContent>> mentions = new ArrayList<>(lists.size());
        for (PlanEntry list : lists) {
            Counted counted = list.counted();
            if (counted.list().categories().covers(category)) {
                mentions.add(new Mention<>(counted.list(), said(category, list.ordinal(), counted)));
            }
        }
        return mentions;
    }

    private Said<RowContent> said(String category, int ordinal, Counted list) {
        for (ListedRow row : rows) {
            if (row.category().equals(category) && row.lists().contains(ordinal)) {
                return new Said.Named<>(
                        row.content().withoutFrom(),
                        Optional.ofNullable(row.content().from()));
            }
        }
        for (Unknown gap : unknown) {
            if ((gap.category() == null || gap.category().equals(category))
                    && gap.lists().contains(ordinal)) {
                return new Said.NotKnown<>();
            }
        }
        return list.ofNobody();
    }
}
