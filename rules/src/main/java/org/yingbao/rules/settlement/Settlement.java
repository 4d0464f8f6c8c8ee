package org.yingbao.rules.settlement;

import java.util.List;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;

/** What a year comes to: the latest state until payment, the state on the day of payment afterwards. */
public final class Settlement {
    private Settlement() {}

    /** As {@link #settle(List, List, Withheld)} where nothing is known of why a year is not decided. */
    public static Settled settle(List<Step> steps, List<Collected> paid) {
        return settle(steps, paid, Withheld.because(Withheld.Reason.YEAR_NOT_DECIDED));
    }

    /**
     * Settles a year.
     *
     * @param steps the steps of the year in order, empty if it is not decided
     * @param paid the collection results that are PAID, in any order
     * @param undecided why the year is not decided, if it is not
     */
    public static Settled settle(List<Step> steps, List<Collected> paid, Withheld undecided) {
        return new Settled.NotEntitled(undecided, java.util.OptionalLong.empty(), List.of());
    }
}
