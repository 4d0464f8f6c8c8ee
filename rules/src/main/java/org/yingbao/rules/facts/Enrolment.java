package org.yingbao.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.yingbao.rules.place.Region;

/**
 * An enrolment for a coverage year in a scheme, region and tier, over {@code [from, to)}; absent days are
 * {@link LocalDate#MIN} and {@link LocalDate#MAX}. {@code applied}: the person asked for support while enrolled
 * elsewhere.
 */
public record Enrolment(
        RecordName name,
        Instant time,
        Status status,
        int coverageYear,
        Scheme scheme,
        Region region,
        int tier,
        LocalDate from,
        LocalDate to,
        boolean applied) {
    public boolean begunBy(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Whether it counts for the year in the scheme: ACTIVE or ENDED. */
    public boolean countsFor(int year, Scheme wanted) {
        return coverageYear == year && scheme == wanted && status != Status.ANNULLED;
    }
}
