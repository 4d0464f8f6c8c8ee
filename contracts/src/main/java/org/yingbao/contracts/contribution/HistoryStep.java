package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.subsidy.DecidingIdentity;

/**
 * What holds, as of a version of the history, if the contribution is collected on or after {@code from}; amounts in
 * fen. Without support {@code nothing} says why, and what follows the policy is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record HistoryStep(
        LocalDate from,
        @Nullable String nothing,
        @Nullable HistoryPolicy policy,
        @Nullable String region,
        @Nullable String fundingRegion,
        @Nullable Integer tier,
        @Nullable Long standardFen,
        @Nullable Long subsidyFen,
        @Nullable Long selfFen,
        @Nullable List<Payer> payers,
        @Nullable DecidingIdentity decidingIdentity) {}
