package org.yingbao.contracts.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The figures of the people of an age on 1 January of the coverage year. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AgeFigures(String ageGroup, PeopleFigures figures) {
    /** The words that {@code ageGroup} may be. */
    public enum AgeGroup {
        BELOW_1,
        FROM_1_TO_17,
        FROM_18_TO_59,
        FROM_60,
        UNKNOWN
    }
}
