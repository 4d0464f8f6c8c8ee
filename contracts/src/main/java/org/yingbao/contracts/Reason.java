package org.yingbao.contracts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/** Why an instruction came: a code, one plain sentence, and the provision it follows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reason(String code, String text, String citation) {
    /** The words that {@code code} may be. */
    public enum Code {
        SUPPORT_GRANTED,
        SUPPORT_RAISED,
        SUPPORT_LOWERED,
        IDENTITY_LOST,
        IDENTITY_ANNULLED,
        DECEASED,
        EMPLOYEE_INSURED,
        ENROLLED_ELSEWHERE,
        POLICY_REVISED,
        OTHER_CHANNEL,
        SUBJECT_CORRECTED,
        CORRECTION_AFTER_PAYMENT,
        GAIN_WITH_REFUND,
        PAID_TOO_MUCH,
        PAID_TOO_LITTLE,
        REFUNDED
    }
}
