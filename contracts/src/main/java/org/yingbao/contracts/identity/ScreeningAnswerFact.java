package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/** The version that counts of one answer of an officer on a person suspected uninsured. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScreeningAnswerFact(
        String source,
        String recordId,
        long revision,
        Instant time,
        String status,
        int coverageYear,
        String outcome,
        LocalDate answeredOn) {}
