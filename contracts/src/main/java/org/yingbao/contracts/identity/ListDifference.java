package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One difference between a list that was compared and the records of its source. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListDifference(
        String source,
        String listId,
        long revision,
        String kind,
        String category,
        @Nullable Long row,
        @Nullable String recordId,
        @Nullable List<String> fields) {
    /** The words that {@code kind} may be. */
    public enum Kind {
        MISSING_HERE,
        MISSING_THERE,
        DIFFERENT
    }
}
