package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one revision of a list; the later replaces the earlier. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListReport(
        String source,
        String listId,
        long revision,
        String region,
        Object categories,
        LocalDate asOf,
        String status,
        List<Reason> reasons,
        List<Warning> warnings,
        @Nullable Before before,
        @Nullable Counts counts,
        @Nullable Compared compared,
        @Nullable List<Integer> missingParts,
        List<Row> notTaken,
        @Nullable Long notTakenLeftOut) {

    /** The words that {@code status} may be. */
    public enum Status {
        INCOMPLETE,
        HELD,
        ENDS_HELD,
        ACCEPTED,
        REPLACED,
        WITHDRAWN,
        COMPARED
    }

    /** The words for reasons to hold a list. */
    public enum HoldCode {
        EMPTY,
        MISSES_TOO_MANY,
        OTHER_SCOPE,
        BAD_DOCUMENT
    }

    /** One reason to hold a list; the numbers are people. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reason(
            String code,
            @Nullable String category,
            @Nullable Long missed,
            @Nullable Long recognised,
            String says) {}

    /** Something that is strange but allowed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Warning(String code, @Nullable String region, String says) {}

    /** The list before it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Before(String listId, long revision, LocalDate asOf) {}

    /** What it changes, by rows and by people in a category. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Counts(
            long rows,
            long named,
            long twice,
            long bad,
            long gained,
            long changed,
            long unchanged,
            long ended,
            long waiting) {}

    /** How many differences there are to the records of its source. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Compared(long missingHere, long missingThere, long different) {}

    /** One row that was not taken. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(long row, String reason, String says) {}
}
