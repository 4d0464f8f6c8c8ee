package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which identity a person in scope counts: its department ({@code source}), class, region and place, and the last
 * day of the window of its policy, absent without one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CountedAs(
        String source,
        String category,
        String region,
        @Nullable String township,
        @Nullable String village,
        @Nullable LocalDate closes) {}
