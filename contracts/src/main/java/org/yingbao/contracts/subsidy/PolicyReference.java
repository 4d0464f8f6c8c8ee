package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The policy revision that a step follows, and what it says of gains after payment, of the end of its window and of
 * people who pay late.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyReference(
        @Nullable String policyId,
        String region,
        int coverageYear,
        long revision,
        LocalDate closes,
        String gainAfterPaymentInWindow,
        String gainAfterPaymentAfterWindow,
        @Nullable WaitingTime latePayment) {
    /** A revision that lets nobody wait who pays late. */
    public PolicyReference(
            @Nullable String policyId,
            String region,
            int coverageYear,
            long revision,
            LocalDate closes,
            String gainAfterPaymentInWindow,
            String gainAfterPaymentAfterWindow) {
        this(
                policyId,
                region,
                coverageYear,
                revision,
                closes,
                gainAfterPaymentInWindow,
                gainAfterPaymentAfterWindow,
                null);
    }
}
