package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.WaitingTime;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.policy.PolicyReference;

/** The policy revision that a step follows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyRevision(
        String policyId,
        String region,
        long revision,
        LocalDate closes,
        GainInWindow gainInWindow,
        GainAfterWindow gainAfterWindow,
        @Nullable WaitingTime latePayment) {

    static PolicyRevision of(org.yingbao.contracts.subsidy.PolicyReference told) {
        return new PolicyRevision(
                Objects.requireNonNullElse(told.policyId(), ""),
                told.region(),
                told.revision(),
                told.closes(),
                GainInWindow.valueOf(told.gainAfterPaymentInWindow()),
                GainAfterWindow.valueOf(told.gainAfterPaymentAfterWindow()),
                told.latePayment());
    }

    PolicyReference reference() {
        return new PolicyReference(
                policyId,
                new Region(region),
                revision,
                closes,
                gainInWindow,
                gainAfterWindow,
                ScopeReader.waiting(latePayment));
    }
}
