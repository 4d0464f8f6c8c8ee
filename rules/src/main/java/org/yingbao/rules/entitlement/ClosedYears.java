package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.YEAR_CLOSED;

import java.time.LocalDate;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;

/**
 * A coverage year is closed when it has been over for more than five years {@code [SD-6]}. From the sixth 1 January
 * after its own on it is decided no more, and what was published of it last stays. It closes so late because nothing
 * that a department or tax still settles may be without effect, and what a closed year comes to depends on what was
 * known when it closed.
 */
public final class ClosedYears {
    private static final int OPEN_AFTER = 5;

    private ClosedYears() {}

    /** The first coverage year that is not closed as of a day. */
    public static int before(LocalDate asOf) {
        return asOf.getYear() - OPEN_AFTER;
    }

    /** The first day as of which a coverage year is closed. */
    public static LocalDate closingDay(int coverageYear) {
        return LocalDate.of(coverageYear + OPEN_AFTER + 1, 1, 1);
    }

    /** Said of a year that is closed, beside what was found in it last. */
    public static Finding finding(int coverageYear) {
        return Finding.computed(
                YEAR_CLOSED,
                FactMap.of("coverageYear", coverageYear),
                "The year has been over for more than five years: it is decided no more, and what is reported of it"
                        + " later changes nothing.");
    }
}
