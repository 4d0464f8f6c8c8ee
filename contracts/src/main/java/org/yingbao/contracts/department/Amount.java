package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Exactly one of: the whole standard, a fixed amount in fen, a percent of the standard, a percent of another tier, or
 * the rest after the other payers.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Amount(
        @Nullable Boolean full,
        @Nullable Long fixedFen,
        @Nullable Long allButFen,
        @Nullable BigDecimal percent,
        @Nullable PercentOfTier percentOfTier,
        @Nullable Boolean rest) {

    /** A percent of the standard of a tier. */
    public record PercentOfTier(int tier, BigDecimal percent) {}
}
