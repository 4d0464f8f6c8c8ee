package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yingbao.rules.list.Categories;
import org.yingbao.rules.list.Counted;
import org.yingbao.rules.list.FullList;
import org.yingbao.rules.list.ListName;

/**
 * A complete list as commands name it.
 *
 * @param ordinal names one content of a list revision within its source
 * @param ends whether it ends the runs of those it misses
 */
record PlanEntry(
        int ordinal,
        String listId,
        long revision,
        String region,
        String writtenRegion,
        List<String> categories,
        LocalDate asOf,
        Instant sentAt,
        long rows,
        boolean badDocument,
        boolean ends) {

    @JsonIgnore
    FullList list() {
        return new FullList(
                new ListName(listId, revision),
                region,
                writtenRegion,
                new Categories(Set.copyOf(categories)),
                asOf,
                sentAt,
                rows,
                badDocument);
    }

    @JsonIgnore
    Counted counted() {
        return new Counted(list(), ends);
    }

    PlanEntry ending(boolean now) {
        return new PlanEntry(
                ordinal, listId, revision, region, writtenRegion, categories, asOf, sentAt, rows, badDocument, now);
    }

    /** Tells it from every other list and the same list with another say. */
    @JsonIgnore
    String tag() {
        return ordinal + (ends ? "+" : "-");
    }
}
