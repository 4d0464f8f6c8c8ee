package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The coverage years that a fact can still touch. A fact that only closed years need may leave a person's documents.
 * Days are in Asia/Shanghai.
 */
public final class NeededFacts {
    private NeededFacts() {}

    /**
     * Whether a recognition can count for an open year. A window opens on 31 December two years before at the earliest,
     * and a cut-off may lie a little before that.
     *
     * @param to the first day on which it does not hold any more; absent if it is not known to end
     * @param firstOpen the first coverage year that is not closed
     */
    public static boolean identity(Optional<LocalDate> to, int firstOpen) {
        return !ended(to, LocalDate.of(firstOpen - 2, 1, 1));
    }

    /**
     * Whether an enrolment can count for an open year. Whoever left one since 1 January of the year before may count as
     * one who moved {@code [SD-15]}.
     *
     * @param to as of {@link #identity}
     */
    public static boolean enrolment(int coverageYear, Optional<LocalDate> to, int firstOpen) {
        boolean endedBefore = to.isEmpty() || ended(to, LocalDate.of(firstOpen - 2, 12, 31));
        return coverageYear >= firstOpen - 1 || !endedBefore;
    }

    /** Whether what is of one coverage year alone, such as a grant or a collection result, is of an open year. */
    public static boolean ofYear(int coverageYear, int firstOpen) {
        return coverageYear >= firstOpen;
    }

    private static boolean ended(Optional<LocalDate> to, LocalDate by) {
        return to.isPresent() && !to.get().isAfter(by);
    }
}
