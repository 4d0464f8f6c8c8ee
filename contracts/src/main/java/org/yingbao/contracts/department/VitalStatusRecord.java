package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a person lives, as public security knows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record VitalStatusRecord(
        String recordId,
        long revision,
        String status,
        @Nullable LocalDate deceasedOn,
        Person person) {
    /** The words that {@code status} may be; {@code DECEASED} needs {@code deceasedOn}. */
    public enum Status {
        ALIVE,
        DECEASED,
        ANNULLED
    }
}
