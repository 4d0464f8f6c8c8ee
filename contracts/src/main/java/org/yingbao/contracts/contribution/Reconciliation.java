package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * A day of tax beside ours [SD-14].
 *
 * @param version counts what is said of this day, region and year, from 1
 * @param theirs as tax said; nothing at all if tax is missing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reconciliation(
        LocalDate day, String region, int coverageYear, long version, String status, Collected ours, Collected theirs) {
    /** The words that {@code status} may be. */
    public enum Status {
        AGREES,
        DIFFERS,
        MISSING
    }
}
