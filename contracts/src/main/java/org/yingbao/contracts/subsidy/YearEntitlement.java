package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Finding;

/**
 * One coverage year as a step function of the day of collection; each step holds until the next begins.
 *
 * @param findings what holds for the whole year, so that the steps need not repeat it; those of a step come after
 * @param scope what the year says of the person beside its steps; absent in events of earlier releases
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record YearEntitlement(
        int coverageYear,
        List<EntitlementStep> steps,
        @Nullable List<Finding> findings,
        @Nullable ScopeOfYear scope) {
    /** A year as releases say it that know of no scope. */
    public YearEntitlement(int coverageYear, List<EntitlementStep> steps, @Nullable List<Finding> findings) {
        this(coverageYear, steps, findings, null);
    }

    /** A year whose steps say everything themselves. */
    public YearEntitlement(int coverageYear, List<EntitlementStep> steps) {
        this(coverageYear, steps, null);
    }
}
