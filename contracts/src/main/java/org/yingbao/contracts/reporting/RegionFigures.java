package org.yingbao.contracts.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a place and coverage year (日调度) [LL-1]. A person counts where the identity was certified.
 *
 * @param township absent for a county and above
 * @param village absent for a township and above
 * @param day the day that had passed when they were so; absent while they change
 * @param all of everybody
 * @param byClass of the people of each class, by its code
 * @param byAge of the people of each age on 1 January of the coverage year
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegionFigures(
        String region,
        @Nullable String township,
        @Nullable String village,
        String level,
        int coverageYear,
        @Nullable LocalDate day,
        PeopleFigures all,
        List<ClassFigures> byClass,
        List<AgeFigures> byAge) {
    /** The same as they were when a day had passed; null: as they are now. */
    public RegionFigures on(@Nullable LocalDate passed) {
        return new RegionFigures(region, township, village, level, coverageYear, passed, all, byClass, byAge);
    }

    /** The words that {@code level} may be. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWNSHIP,
        VILLAGE
    }
}
