package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.rules.notice.ToDo;
import org.yingbao.rules.settlement.ReasonCode;

/** What the person is still to do, in words. */
final class Settling {

    private static final String COMPARED = "经与您的缴费记录核对，您";

    private Settling() {}

    static ToDo toDo(Instruction instruction) {
        return ToDo.of(
                !"WITHDRAWN".equals(instruction.action()),
                ReasonCode.of(instruction.reason().code()),
                instruction.selfFen(),
                adjustment(instruction),
                Refund.of(instruction));
    }

    static String of(Instruction instruction, Place place) {
        long adjustment = adjustment(instruction);
        return switch (toDo(instruction)) {
            case NOTHING -> "参保费用由" + place.region() + "统一办理，您不必先行垫付。";
            case NOTHING_MORE -> COMPARED + "已缴的费用与应缴金额一致，无需退费或补缴。";
            case CLAIM_REFUND ->
                COMPARED + "多缴了" + Yuan.of(-adjustment) + "，多缴部分将予退还，请向" + place.region() + "税务部门申请办理。";
            case PAY_THE_REST -> COMPARED + "还需补缴" + Yuan.of(adjustment) + "，" + place.toPay("补缴");
            case PAY_AGAIN -> place.toPay("重新缴费") + "已重新缴清的，无需再次缴纳。";
            case PAY -> place.toPay("缴费") + "已缴清的，无需重复缴纳。";
        };
    }

    /** In fen; negative: a refund. */
    static long adjustment(Instruction instruction) {
        Long fen = instruction.adjustmentFen();
        return fen == null ? 0 : fen;
    }
}
