package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a full list (全量名单): {@code categories} is the word ALL or a list of codes; {@code rows} counts those of
 * all parts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListHeader(
        String listId,
        long revision,
        String region,
        Object categories,
        LocalDate asOf,
        long rows,
        @Nullable String mode) {
    /** The words that {@code mode} may be; the first is the default. */
    public enum Mode {
        APPLY,
        COMPARE
    }
}
