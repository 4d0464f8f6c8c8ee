package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a grant applies; several keys side by side must all hold. {@code equals} is compared as text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Condition(
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable Integer maxDisabilityGrade,
        @Nullable String attribute,
        @JsonProperty("equals") @Nullable Object equalTo,
        @Nullable List<Condition> anyOf,
        @Nullable List<Condition> allOf) {}
