package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The version that counts of one enrolment record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record EnrolmentFact(
        String source,
        String recordId,
        long revision,
        Instant time,
        String status,
        int coverageYear,
        String scheme,
        String region,
        int tier,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean applied) {}
