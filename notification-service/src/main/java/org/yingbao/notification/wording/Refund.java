package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;

/** Said to somebody of whose payments nothing is left. */
final class Refund {

    private Refund() {}

    static String reported(Instruction instruction) {
        return "据税务部门反馈，" + (of(instruction) ? made("您此前缴纳的", instruction) : "您此前的缴费记录已被撤销，目前没有有效的缴费。");
    }

    static boolean of(Instruction instruction) {
        return instruction.refundedFen() != null;
    }

    /** Nothing, if nothing was given back. */
    static String made(String paid, Instruction instruction) {
        Long fen = instruction.refundedFen();
        return fen == null ? "" : paid + Yuan.of(fen) + "已全部退还。";
    }
}
