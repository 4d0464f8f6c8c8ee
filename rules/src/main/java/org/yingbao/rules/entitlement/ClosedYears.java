package org.yingbao.rules.entitlement;

import java.time.LocalDate;

/**
 * A coverage year is closed when it has been over for more than two years: from the third 1 January after its own on it
 * is decided no more, and what was published of it last stays.
 */
public final class ClosedYears {
    private static final int OPEN_AFTER = 2;

    private ClosedYears() {}

    /** The first coverage year that is not closed as of a day. */
    public static int before(LocalDate asOf) {
        return asOf.getYear() - OPEN_AFTER;
    }

    /** The first day as of which a coverage year is closed. */
    public static LocalDate closingDay(int coverageYear) {
        return LocalDate.of(coverageYear + OPEN_AFTER + 1, 1, 1);
    }
}
