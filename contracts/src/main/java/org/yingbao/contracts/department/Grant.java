package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Support for some categories: either {@code amount}, which medical aid pays, or {@code payers}; tier 1 unless said.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Grant(
        List<String> categories,
        @Nullable Condition when,
        @Nullable Object identityFixed,
        @Nullable Integer tier,
        @Nullable Amount amount,
        @Nullable List<PayerShare> payers) {

    /** What one of several payers gives. */
    public record PayerShare(String payer, Amount amount) {}
}
