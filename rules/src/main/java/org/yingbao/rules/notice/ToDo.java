package org.yingbao.rules.notice;

import java.util.Optional;
import org.yingbao.rules.settlement.ReasonCode;

/** What an instruction leaves the person to do. */
public enum ToDo {
    /** Nothing is collected, and nobody is made to pay first {@code [SD-10]}. */
    NOTHING,
    /** The own share, or the standard, is to be paid {@code [GB-2]}. */
    PAY,
    /** The same, after what was paid was given back {@code [CJ-1]}. */
    PAY_AGAIN,
    /** What was paid is what is due. */
    NOTHING_MORE,
    /** What was paid too much is to be claimed. */
    CLAIM_REFUND,
    /** What was paid too little is to be added. */
    PAY_THE_REST;

    /**
     * By what the instruction says.
     *
     * @param supports whether support stands
     * @param reason empty if the code is none that is known here
     * @param selfFen what the person owes, in fen
     * @param adjustmentFen in fen, negative: to refund; 0 if nothing is to be adjusted
     * @param refunded whether nothing is left of what was paid
     */
    public static ToDo of(
            boolean supports, Optional<ReasonCode> reason, long selfFen, long adjustmentFen, boolean refunded) {
        if (adjustmentFen != 0) {
            return adjustmentFen < 0 ? CLAIM_REFUND : PAY_THE_REST;
        }
        if (reason.map(ReasonCode::comparesPayments).orElse(false)) {
            return NOTHING_MORE;
        }
        if (supports && selfFen == 0) {
            return NOTHING;
        }
        return refunded || reason.equals(Optional.of(ReasonCode.REFUNDED)) ? PAY_AGAIN : PAY;
    }

    /** Whether the person has paid, so that what is due is compared with it. */
    public boolean comparesPayments() {
        return this == NOTHING_MORE || this == CLAIM_REFUND || this == PAY_THE_REST;
    }
}
