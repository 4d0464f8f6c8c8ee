package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether somebody is suspected to be uninsured. Only SUSPECTED says all of it.
 *
 * @param why SETTLED, PAID_ELSEWHERE, OUT_OF_SCOPE, YEAR_OVER, or {@link #NOT_YET}, of those who are not
 * @param state of the year, if that is decided
 */
public record PlainSuspicion(
        String status,
        Optional<String> why,
        Optional<String> state,
        Optional<LocalDate> since,
        int priority,
        Optional<String> region,
        Optional<String> township,
        Optional<String> village,
        SortedSet<String> categories) {
    /** In scope and not settled, but the day since which that is suspicious has not come. */
    static final String NOT_YET = "NOT_YET";

    static PlainSuspicion cleared(String why, Optional<String> state) {
        return new PlainSuspicion(
                "CLEARED",
                Optional.of(why),
                state,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>());
    }

    /** Whether tax has to be told that they are. */
    public boolean isSuspected() {
        return status.equals("SUSPECTED");
    }
}
