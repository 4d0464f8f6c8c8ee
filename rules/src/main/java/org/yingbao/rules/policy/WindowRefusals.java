package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the collection window of a policy. */
final class WindowRefusals {
    private WindowRefusals() {}

    static List<Refusal> of(Window window, int coverageYear) {
        List<Refusal> refusals = new ArrayList<>();
        if (window.closes().isBefore(window.opens())) {
            refusals.add(new Refusal(
                    Refusal.Reason.WINDOW_CLOSES_BEFORE_IT_OPENS,
                    "/window/closes",
                    "the window closes on " + window.closes() + ", before it opens on " + window.opens()));
        }
        LocalDate earliest = LocalDate.of(coverageYear - 2, 12, 31);
        LocalDate latest = LocalDate.of(coverageYear, 12, 31);
        if (window.opens().isBefore(earliest) || window.opens().isAfter(latest)) {
            refusals.add(new Refusal(
                    Refusal.Reason.WINDOW_OF_ANOTHER_YEAR,
                    "/window/opens",
                    "the window of coverage year " + coverageYear + " opens on " + window.opens()
                            + ", which is not between " + earliest + " and " + latest));
        }
        return refusals;
    }
}
