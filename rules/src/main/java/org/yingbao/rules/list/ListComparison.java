package org.yingbao.rules.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.rules.facts.Utf8Order;

/** Compares what a list says of one person with the records of its source; it changes nothing. */
public final class ListComparison {
    private static final Comparator<Known> BY_NAME = Comparator.comparing(Known::recordId, Utf8Order::compare);

    private ListComparison() {}

    /** The first good row of a category. */
    public record Listed(long row, String category, String region, Optional<LocalDate> from) {}

    /** A record, ACTIVE or ENDED, that lies under the list's region. */
    public record Known(String recordId, String category, String region, LocalDate from, Optional<LocalDate> to) {
        private boolean contains(LocalDate day) {
            return !from.isAfter(day) && to.filter(end -> !day.isBefore(end)).isEmpty();
        }
    }

    /**
     * The differences of one person, by category.
     *
     * @param unknown whether the list does not know the person in a category that no good row names: then nothing is
     *     missing there
     */
    public static List<ListDifference> of(
            Categories categories,
            LocalDate asOf,
            Collection<Listed> rows,
            Collection<Known> records,
            Collection<String> unknown) {
        List<Known> held = records.stream()
                .filter(record -> categories.covers(record.category()) && record.contains(asOf))
                .sorted(BY_NAME)
                .toList();
        SortedSet<String> all = new TreeSet<>();
        rows.forEach(row -> all.add(row.category()));
        held.forEach(record -> all.add(record.category()));
        List<ListDifference> differences = new ArrayList<>();
        for (String category : all) {
            Optional<Listed> row = rows.stream()
                    .filter(each -> each.category().equals(category))
                    .findFirst();
            List<Known> here = held.stream()
                    .filter(record -> record.category().equals(category))
                    .toList();
            if (row.isPresent()) {
                differences.addAll(listed(row.get(), here));
            } else if (!unknown.contains(category)) {
                here.forEach(record -> differences.add(new ListDifference(
                        ListDifference.Kind.MISSING_THERE,
                        category,
                        Optional.empty(),
                        Optional.of(record.recordId()),
                        List.of())));
            }
        }
        return differences;
    }

    /** Of several records one that says the same is enough. */
    private static List<ListDifference> listed(Listed row, List<Known> here) {
        if (here.isEmpty()) {
            return List.of(new ListDifference(
                    ListDifference.Kind.MISSING_HERE,
                    row.category(),
                    Optional.of(row.row()),
                    Optional.empty(),
                    List.of()));
        }
        if (here.stream().anyMatch(record -> fields(row, record).isEmpty())) {
            return List.of();
        }
        Known first = here.getFirst();
        return List.of(new ListDifference(
                ListDifference.Kind.DIFFERENT,
                row.category(),
                Optional.of(row.row()),
                Optional.of(first.recordId()),
                fields(row, first)));
    }

    private static List<String> fields(Listed row, Known record) {
        List<String> fields = new ArrayList<>(2);
        if (!row.region().equals(record.region())) {
            fields.add("region");
        }
        if (row.from().filter(from -> !from.equals(record.from())).isPresent()) {
            fields.add("from");
        }
        return fields;
    }
}
