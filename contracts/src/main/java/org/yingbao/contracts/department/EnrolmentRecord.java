package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enrolment (参保) for one coverage year; {@code applied}: asked for support while enrolled elsewhere [SD-9]. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record EnrolmentRecord(
        String recordId,
        long revision,
        String status,
        int coverageYear,
        String scheme,
        String region,
        int tier,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean applied,
        Person person) {
    /** The words that {@code status} may be; {@code ENDED} needs {@code to}. */
    public enum Status {
        ACTIVE,
        ENDED,
        ANNULLED
    }

    /** The words that {@code scheme} may be; {@code EMPLOYEE} needs {@code from}. */
    public enum Scheme {
        RESIDENT,
        EMPLOYEE
    }
}
