package org.yingbao.rules.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.entitlement.ClosedYears;

/**
 * A day of tax beside ours {@code [SD-14]}.
 *
 * @param day of collection
 * @param theirs what tax said of it, if anything
 */
public record ReconciledDay(LocalDate day, int coverageYear, CollectedSums ours, Optional<CollectedSums> theirs) {
    private static final int DAYS_FOR_TAX = 2;

    /** What both come to. */
    public enum Status {
        AGREES,
        DIFFERS,
        /** Tax has said nothing by the second day after. */
        MISSING
    }

    /**
     * The answer on a published day; empty if there is nothing to say yet. Of a closed year nothing is said any more.
     *
     * @param answered whether something was said before: what is nothing on both sides by now is then said to agree
     */
    public Optional<Status> on(LocalDate published, boolean answered) {
        if (!published.isBefore(ClosedYears.closingDay(coverageYear))) {
            return Optional.empty();
        }
        if (theirs.isPresent()) {
            return Optional.of(ours.equals(theirs.get()) ? Status.AGREES : Status.DIFFERS);
        }
        if (ours.isNothing()) {
            return answered ? Optional.of(Status.AGREES) : Optional.empty();
        }
        return published.isBefore(missingFrom()) ? Optional.empty() : Optional.of(Status.MISSING);
    }

    /** The first published day on which silence of tax is missing. */
    public LocalDate missingFrom() {
        return day.plusDays(DAYS_FOR_TAX);
    }
}
