package org.yingbao.rules.settlement;

/** Why an instruction is issued; {@link Reasons} ranks them. */
public enum ReasonCode {
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
