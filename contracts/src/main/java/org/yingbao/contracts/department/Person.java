package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person that a department record is about, as that department knows them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Person(
        Document document,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String township,
        @Nullable String village) {}
