package org.yingbao.rules.policy;

import java.util.List;
import java.util.SortedSet;

/** What one region code means in each coverage year, and on which codes that depends. */
public final class Nearby {
    private final int firstYear;
    private final List<Locality> byYear;
    private final Locality otherYears;
    private final SortedSet<String> regions;

    Nearby(int firstYear, List<Locality> byYear, Locality otherYears, SortedSet<String> regions) {
        this.firstYear = firstYear;
        this.byYear = List.copyOf(byYear);
        this.otherYears = otherYears;
        this.regions = regions;
    }

    /** What the code means in a year, and which policy is the nearest. */
    public Locality in(int year) {
        int index = year - firstYear;
        return index >= 0 && index < byYear.size() ? byYear.get(index) : otherYears;
    }

    /**
     * The codes on which it depends: those asked from year to year on the way to the ancestors and the pooling region,
     * and those that an ancestor has succeeded.
     */
    public SortedSet<String> regions() {
        return regions;
    }
}
