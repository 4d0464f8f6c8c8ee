package org.yingbao.rules.policy;

import java.time.LocalDate;
import org.yingbao.rules.place.Region;

/**
 * The revision that decided, and what of it settlement asks: the last day of its window and what a later gain does.
 * {@code region} is what has succeeded the code that the policy was written for.
 */
public record PolicyReference(
        String policyId,
        Region region,
        long revision,
        LocalDate closes,
        GainInWindow gainInWindow,
        GainAfterWindow gainAfterWindow) {
    static PolicyReference of(Policy policy, Region region) {
        return new PolicyReference(
                policy.policyId(),
                region,
                policy.revision(),
                policy.window().closes(),
                policy.rules().gainInWindow(),
                policy.rules().gainAfterWindow());
    }
}
