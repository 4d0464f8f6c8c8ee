package org.yingbao.rules.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What makes a row bad that is sound by itself, but does not fit its list. */
public enum RowFault {
    OUTSIDE_REGION("/region: not the list's region and not below it"),
    OTHER_CATEGORY("/category: not one of the list's"),
    FROM_AFTER_AS_OF("/from: after the day that the list describes");

    private final String says;

    RowFault(String says) {
        this.says = says;
    }

    /** The place and the fault in plain words. */
    public String says() {
        return says;
    }

    /**
     * The first that holds; empty if the row is good.
     *
     * @param ancestors the regions above the row's region, itself among them
     */
    public static Optional<RowFault> of(
            FullList list, List<String> ancestors, String category, Optional<LocalDate> from) {
        if (!ancestors.contains(list.region())) {
            return Optional.of(OUTSIDE_REGION);
        }
        if (!list.categories().covers(category)) {
            return Optional.of(OTHER_CATEGORY);
        }
        return from.filter(day -> day.isAfter(list.asOf())).map(_ -> FROM_AFTER_AS_OF);
    }
}
