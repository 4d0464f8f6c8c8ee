package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;

/** What is still to be settled with somebody who has paid, or was to pay. */
final class Settling {

    private static final String COMPARED = "经与您的缴费记录核对，您";

    private Settling() {}

    /** Something is to be paid back or paid in addition. */
    static boolean isOpen(Instruction instruction) {
        return adjustment(instruction) != 0;
    }

    /** The person has paid, and exactly what is due. */
    static boolean isDone(Instruction instruction) {
        return !isOpen(instruction)
                && switch (instruction.reason().code()) {
                    case Reasons.CORRECTION_AFTER_PAYMENT, Reasons.PAID_TOO_MUCH, Reasons.PAID_TOO_LITTLE -> true;
                    default -> false;
                };
    }

    static String of(Instruction instruction, Place place) {
        long adjustment = adjustment(instruction);
        if (adjustment == 0) {
            return COMPARED + "已缴的费用与应缴金额一致，无需退费或补缴。";
        }
        return adjustment < 0
                ? COMPARED + "多缴了" + Yuan.of(-adjustment) + "，多缴部分将予退还，请向" + place.region() + "税务部门申请办理。"
                : COMPARED + "还需补缴" + Yuan.of(adjustment) + "，" + place.toPay("补缴");
    }

    /** Asks somebody for what is due who has not paid it, or to whom it was given back. */
    static String toPay(Instruction instruction, Place place) {
        boolean again = Refund.of(instruction)
                || Reasons.REFUNDED.equals(instruction.reason().code());
        return again ? place.toPay("重新缴费") + "已重新缴清的，无需再次缴纳。" : place.toPay("缴费") + "已缴清的，无需重复缴纳。";
    }

    /** In fen; negative: a refund. */
    static long adjustment(Instruction instruction) {
        Long fen = instruction.adjustmentFen();
        return fen == null ? 0 : fen;
    }
}
