package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.place.Region;

/**
 * The revision that decided, and what of it settlement asks: the last day of its window, what a later gain does, and
 * how long who pays after the window waits. {@code region} is what has succeeded the code that the policy was written
 * for.
 */
public record PolicyReference(
        String policyId,
        Region region,
        long revision,
        LocalDate closes,
        GainInWindow gainInWindow,
        GainAfterWindow gainAfterWindow,
        Optional<LatePayment> latePayment) {
    /** A revision that lets nobody wait. */
    public PolicyReference(
            String policyId,
            Region region,
            long revision,
            LocalDate closes,
            GainInWindow gainInWindow,
            GainAfterWindow gainAfterWindow) {
        this(policyId, region, revision, closes, gainInWindow, gainAfterWindow, Optional.empty());
    }

    static PolicyReference of(Policy policy, Region region) {
        return new PolicyReference(
                policy.policyId(),
                region,
                policy.revision(),
                policy.window().closes(),
                policy.rules().gainInWindow(),
                policy.rules().gainAfterWindow(),
                policy.participation().latePayment());
    }
}
