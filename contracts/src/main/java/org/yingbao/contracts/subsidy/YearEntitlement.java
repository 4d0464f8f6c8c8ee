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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record YearEntitlement(
        int coverageYear,
        List<EntitlementStep> steps,
        @Nullable List<Finding> findings) {
    /** A year whose steps say everything themselves. */
    public YearEntitlement(int coverageYear, List<EntitlementStep> steps) {
        this(coverageYear, steps, null);
    }
}
