package org.yingbao.contribution.account;

import java.time.LocalDate;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.policy.PolicyReference;

/** The policy revision that a step follows. */
public record PolicyRevision(
        String policyId,
        String region,
        long revision,
        LocalDate closes,
        GainInWindow gainInWindow,
        GainAfterWindow gainAfterWindow) {

    static PolicyRevision of(org.yingbao.contracts.subsidy.PolicyReference told) {
        return new PolicyRevision(
                told.policyId(),
                told.region(),
                told.revision(),
                told.closes(),
                GainInWindow.valueOf(told.gainAfterPaymentInWindow()),
                GainAfterWindow.valueOf(told.gainAfterPaymentAfterWindow()));
    }

    PolicyReference reference() {
        return new PolicyReference(policyId, new Region(region), revision, closes, gainInWindow, gainAfterWindow);
    }
}
