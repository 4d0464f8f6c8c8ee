package org.yingbao.rules.policy;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * What the policies say near one region: for each coverage year the register of the county, else the city, else the
 * province.
 */
public final class Nearby {
    static final Nearby UNKNOWN = new Nearby(0, List.of(), Collections.emptySortedSet());

    private final int firstYear;
    private final List<PolicyRegister> byYear;
    private final SortedSet<String> regions;

    Nearby(int firstYear, List<PolicyRegister> byYear, SortedSet<String> regions) {
        this.firstYear = firstYear;
        this.byYear = List.copyOf(byYear);
        this.regions = regions;
    }

    /** The nearest register for the year, {@link PolicyRegister#NONE} if there is none. */
    public PolicyRegister in(int year) {
        int index = year - firstYear;
        return index >= 0 && index < byYear.size() ? byYear.get(index) : PolicyRegister.NONE;
    }

    /** The codes of the regions asked: county, city, province. */
    public SortedSet<String> regions() {
        return regions;
    }
}
