package org.yingbao.notification.told;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.Instruction;

/**
 * What of an instruction concerns the person: whether they are supported, what they pay, what is paid for them, where,
 * and what is refunded or still owed, in fen. The rule {@code NOTHING_NEW_FOR_THE_PERSON}: a version that differs from
 * the last one told in nothing of this makes no notice, and the notice before it still holds. So who funds the support,
 * how several payers share it, the tier as such, and a corrected name or document are between the offices.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Concern(String action, long selfFen, long subsidyFen, String region, @Nullable Long adjustmentFen) {

    static Concern of(Instruction instruction) {
        return new Concern(
                instruction.action(),
                instruction.selfFen(),
                instruction.subsidyFen(),
                instruction.region(),
                instruction.adjustmentFen());
    }
}
