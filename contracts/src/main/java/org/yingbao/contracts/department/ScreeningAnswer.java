package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** What an officer found out of a person suspected uninsured (疑似未参保) [SD-15]; it changes no state. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScreeningAnswer(
        String recordId,
        long revision,
        String status,
        int coverageYear,
        String outcome,
        LocalDate answeredOn,
        Person person) {
    /** The words that {@code status} may be. */
    public enum Status {
        ACTIVE,
        ANNULLED
    }

    /** The words that {@code outcome} may be. */
    public enum Outcome {
        PAID_NOT_SHOWN,
        PAID_ELSEWHERE,
        IN_ARMY,
        IN_PRISON,
        REFUSES,
        UNREACHABLE,
        DECEASED,
        WILL_PAY
    }
}
