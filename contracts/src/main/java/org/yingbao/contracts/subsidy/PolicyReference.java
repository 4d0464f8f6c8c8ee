package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** The policy revision that a step follows, and what it says of gains after payment and of the end of its window. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyReference(
        String policyId,
        String region,
        int coverageYear,
        long revision,
        LocalDate closes,
        String gainAfterPaymentInWindow,
        String gainAfterPaymentAfterWindow) {}
