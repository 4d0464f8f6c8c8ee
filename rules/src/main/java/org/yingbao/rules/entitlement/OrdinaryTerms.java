package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.policy.LatePayment;

/**
 * What somebody owes who pays from a day on without support, until the next.
 *
 * @param standardFen the standard of the tier in fen; absent if it is not known
 * @param closes the last day of the window; absent without a policy
 */
public record OrdinaryTerms(
        LocalDate from, OptionalLong standardFen, Optional<LocalDate> closes, Optional<LatePayment> latePayment) {
    boolean isLike(OrdinaryTerms other) {
        return standardFen.equals(other.standardFen)
                && closes.equals(other.closes)
                && latePayment.equals(other.latePayment);
    }
}
