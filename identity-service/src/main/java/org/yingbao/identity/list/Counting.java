package org.yingbao.identity.list;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.rules.list.CategoryCounts;
import org.yingbao.rules.list.Mention;
import org.yingbao.rules.list.Run;
import org.yingbao.rules.list.Runs;

/** Counts what a list changes for the people of a bucket, against the lists before it. */
final class Counting {

    private Counting() {}

    static SortedMap<String, CategoryCounts> of(ListedPeople people, PlanEntry list, List<PlanEntry> before) {
        SortedMap<String, CategoryCounts> counts = new TreeMap<>();
        for (ListedPerson person : people.people()) {
            for (String category : person.categories()) {
                person.mentions(category, List.of(list)).forEach(mention -> {
                    CategoryCounts one = count(person.mentions(category, before), mention);
                    counts.merge(category, one, CategoryCounts::plus);
                });
            }
        }
        return counts;
    }

    private static CategoryCounts count(List<Mention<RowContent>> before, Mention<RowContent> mention) {
        Optional<Run<RowContent>> open = Runs.open(before);
        return CategoryCounts.of(open, mention);
    }
}
