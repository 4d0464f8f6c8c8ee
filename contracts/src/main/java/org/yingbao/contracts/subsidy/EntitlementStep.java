package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Payer;

/**
 * What holds if the contribution is collected on or after {@code from}; amounts in fen. Without support,
 * {@code nothing} says why and the other fields are absent; {@code otherChannelsFen} is the part of the subsidy that
 * other channels give; {@code enrolledElsewhere} is true if the enrolment is in another pooling region than the
 * certifier, and absent if not. {@code findingsLeftOut} is true where the person has so many records that not all
 * findings fit.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record EntitlementStep(
        LocalDate from,
        @Nullable String nothing,
        @Nullable PolicyReference policy,
        @Nullable String region,
        @Nullable String fundingRegion,
        @Nullable Integer tier,
        @Nullable Long standardFen,
        @Nullable Long subsidyFen,
        @Nullable Long selfFen,
        @Nullable Long otherChannelsFen,
        @Nullable List<Payer> payers,
        @Nullable DecidingIdentity decidingIdentity,
        @Nullable Boolean enrolledElsewhere,
        List<Finding> findings,
        @Nullable Boolean findingsLeftOut) {
    /** A step with all its findings. */
    public EntitlementStep(
            LocalDate from,
            @Nullable String nothing,
            @Nullable PolicyReference policy,
            @Nullable String region,
            @Nullable String fundingRegion,
            @Nullable Integer tier,
            @Nullable Long standardFen,
            @Nullable Long subsidyFen,
            @Nullable Long selfFen,
            @Nullable Long otherChannelsFen,
            @Nullable List<Payer> payers,
            @Nullable DecidingIdentity decidingIdentity,
            @Nullable Boolean enrolledElsewhere,
            List<Finding> findings) {
        this(
                from,
                nothing,
                policy,
                region,
                fundingRegion,
                tier,
                standardFen,
                subsidyFen,
                selfFen,
                otherChannelsFen,
                payers,
                decidingIdentity,
                enrolledElsewhere,
                findings,
                null);
    }
}
