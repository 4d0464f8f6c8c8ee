package org.yingbao.rules.settlement;

import java.util.Arrays;
import java.util.Optional;

/** Why an instruction is issued; {@link ReasonRank} says which comes first. */
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
    REFUNDED;

    /** The code of an instruction; empty if it is none that is known here. */
    public static Optional<ReasonCode> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    /** Whether it is given only to people who have paid: what is due now is compared with that. */
    public boolean comparesPayments() {
        return this == CORRECTION_AFTER_PAYMENT || this == PAID_TOO_MUCH || this == PAID_TOO_LITTLE;
    }

    /** Whether it says of a withdrawal why the support ends; else the support had ended before. */
    public boolean endsSupport() {
        return !comparesPayments() && this != REFUNDED;
    }
}
