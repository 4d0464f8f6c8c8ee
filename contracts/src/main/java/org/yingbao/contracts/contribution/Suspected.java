package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.department.Document;

/**
 * That a person is suspected uninsured (疑似未参保) for a coverage year, or no longer [SD-15]. {@code version} counts 1, 2,
 * 3 per person and year.
 *
 * @param cleared why the person is not suspected any more
 * @param state of the settlement; absent if the year is not decided
 * @param since the first day on which the person is suspected; this and what follows but the findings is absent, and
 *     {@code categories} empty, if the person is not in scope
 * @param priority 1 for people who moved or whose insurance relation did, else 2
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Suspected(
        String personId,
        Document document,
        String name,
        int coverageYear,
        long version,
        String status,
        @Nullable String cleared,
        @Nullable String state,
        @Nullable LocalDate since,
        @Nullable Integer priority,
        @Nullable String region,
        @Nullable String township,
        @Nullable String village,
        List<String> categories,
        List<Finding> findings) {
    /** The words that {@code status} may be. */
    public enum Status {
        SUSPECTED,
        CLEARED
    }

    /** The words that {@code cleared} may be. */
    public enum Clearance {
        SETTLED,
        PAID_ELSEWHERE,
        OUT_OF_SCOPE,
        YEAR_OVER,
        NOT_YET
    }
}
