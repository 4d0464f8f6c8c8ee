package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.policy.Locality;

/**
 * Whom to look for first {@code [SD-15]}: migrants and people whose insurance relation moved (流动人口、关系转移接续). Either an
 * enrolment as an employee, or in another pooling region, ended since 1 January of the year before, or the enrolment
 * that counts is in another pooling region.
 */
final class MovedFirst {
    private MovedFirst() {}

    /**
     * Of an identity's place.
     *
     * @param enrolments those of all years that are not annulled
     */
    static boolean is(
            Locality place, int year, LocalDate lastDay, List<Enrolled> enrolments, Optional<Enrolled> chosen) {
        if (chosen.isPresent() && !place.poolsWith(chosen.get().place())) {
            return true;
        }
        LocalDate since = LocalDate.of(year - 1, 1, 1);
        for (Enrolled one : enrolments) {
            LocalDate to = one.enrolment().to();
            if (!to.isBefore(since)
                    && !to.isAfter(lastDay)
                    && (one.enrolment().scheme() == Scheme.EMPLOYEE || !place.poolsWith(one.place()))) {
                return true;
            }
        }
        return false;
    }
}
