package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person in one category, as a full list names them; {@code row} is its number in the file. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListRow(
        long row,
        Document document,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String township,
        @Nullable String village,
        String category,
        @Nullable Map<String, Object> attributes,
        String region,
        @Nullable LocalDate from) {}
