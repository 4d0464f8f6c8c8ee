package org.yingbao.rules.list;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Which other regions of the same source overlap a list's: who is named by both is recognised twice. */
public final class Overlaps {
    private Overlaps() {}

    /**
     * The regions, least first.
     *
     * @param regions those of the lists of the source that count
     * @param ancestors the regions above a region, itself among them
     */
    public static SortedSet<String> of(
            String region, Collection<String> regions, Function<String, List<String>> ancestors) {
        SortedSet<String> overlapping = new TreeSet<>();
        for (String other : regions) {
            if (!other.equals(region)
                    && (ancestors.apply(other).contains(region)
                            || ancestors.apply(region).contains(other))) {
                overlapping.add(other);
            }
        }
        return overlapping;
    }
}
