package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** A grant of another channel (其他渠道资助), in fen, for one coverage year [SD-3]. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record OtherGrantRecord(
        String recordId,
        long revision,
        String status,
        int coverageYear,
        String payer,
        long amountFen,
        LocalDate grantedOn,
        Person person) {
    /** The words that {@code status} may be. */
    public enum Status {
        ACTIVE,
        ANNULLED
    }
}
