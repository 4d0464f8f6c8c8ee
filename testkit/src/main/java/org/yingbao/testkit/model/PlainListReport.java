package org.yingbao.testkit.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a department hears of a revision of its list.
 *
 * @param reasons why it is held, and {@code OVERLAPS} by itself aside
 * @param bad the reason of each bad row, by its number in the file
 */
public record PlainListReport(
        String source,
        String listId,
        long revision,
        String status,
        List<String> reasons,
        boolean overlaps,
        Optional<Counts> counts,
        SortedMap<Integer, String> bad) {

    /**
     * Rows, and people by category beside the list before: those recognised then are unchanged, changed, ended or, if
     * this list does not know them, waiting.
     */
    public record Counts(
            int rows, int named, int twice, int bad, int gained, int changed, int unchanged, int ended, int waiting) {}

    static PlainListReport of(PlainList list, String status, List<String> reasons, Optional<Counts> counts) {
        SortedMap<Integer, String> bad = new TreeMap<>();
        list.bad().forEach(row -> bad.put(row.number(), row.fault().orElseThrow()));
        PlainList.Name name = list.name();
        return new PlainListReport(name.source(), name.listId(), name.revision(), status, reasons, false, counts, bad);
    }

    PlainListReport overlapping(boolean does) {
        return new PlainListReport(source, listId, revision, status, reasons, does, counts, bad);
    }

    /** The counts by their names, for those who compare them. */
    public Map<String, Integer> byName() {
        return counts.map(c -> Map.of(
                        "rows", c.rows(),
                        "named", c.named(),
                        "twice", c.twice(),
                        "bad", c.bad(),
                        "gained", c.gained(),
                        "changed", c.changed(),
                        "unchanged", c.unchanged(),
                        "ended", c.ended(),
                        "waiting", c.waiting()))
                .orElse(Map.of());
    }
}
