package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;

/** What stands at a day, by the steps of one coverage year in their order. */
public final class Steps {
    private Steps() {}

    /**
     * The index of the step that stands at a day: the last that begins on or before it, the first for an earlier day
     * (the contribution of a year is collected at its opening at the earliest).
     *
     * @param steps at least one: a year that is not decided has none
     */
    public static int indexAt(List<Step> steps, LocalDate day) {
        int at = steps.size() - 1;
        while (at > 0 && steps.get(at).from().isAfter(day)) {
            at--;
        }
        return at;
    }
}
