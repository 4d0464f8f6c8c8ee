package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a region code means for the coverage years from {@code fromYear} (default 0) on, where GB/T 2260 alone does not
 * say it; {@code succeededBy}, {@code parent} and {@code pool} are region codes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Region(
        String region,
        long revision,
        String name,
        @Nullable Integer fromYear,
        @Nullable String succeededBy,
        @Nullable String parent,
        @Nullable String pool) {}
