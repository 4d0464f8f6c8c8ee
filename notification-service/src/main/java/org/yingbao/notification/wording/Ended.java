package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;

/** To somebody for whom nothing is paid any longer, or to their family. */
record Ended(Instruction instruction, Place place) {

    String text() {
        return Reasons.of(instruction) + ended() + "，个人缴费标准为" + Yuan.of(instruction.standardFen()) + "，由您个人承担。"
                + whatToDo();
    }

    /** The support ended because of the reason, or it had ended before. */
    private String ended() {
        return switch (instruction.reason().code()) {
            case Reasons.CORRECTION_AFTER_PAYMENT, Reasons.PAID_TOO_MUCH, Reasons.PAID_TOO_LITTLE, Reasons.REFUNDED ->
                "您" + insurance() + "不享受参保资助";
            default -> "您" + insurance() + "的参保资助因此终止";
        };
    }

    private String whatToDo() {
        if (Settling.isOpen(instruction) || Settling.isDone(instruction)) {
            return Settling.of(instruction, place);
        }
        String refund = Reasons.REFUNDED.equals(instruction.reason().code()) ? "" : Refund.made("您此前缴纳的", instruction);
        return refund + Settling.toPay(instruction, place);
    }

    String insuredAtWork() {
        return Reasons.of(instruction) + insurance() + "的参保资助因此终止，您无需再为此缴费。" + refund("您已缴纳的", "请");
    }

    String afterDeath() {
        return Reasons.of(instruction) + "我们深感哀悼，谨向家属致以诚挚的慰问。其" + insurance() + "的参保资助随之终止，家属无需再为其缴费。"
                + refund("已为其缴纳的", "家属可")
                + "如登记信息有误，请告知参保地医疗保障部门，我们将尽快更正。也可拨打医保服务热线12393咨询。";
    }

    private String refund(String paid, String how) {
        long adjustment = Settling.adjustment(instruction);
        return adjustment < 0
                ? paid + Yuan.of(-adjustment) + "将予退还，" + how + "向" + place.region() + "税务部门申请办理。"
                : Refund.made(paid, instruction);
    }

    private String insurance() {
        return instruction.coverageYear() + "年度城乡居民基本医疗保险";
    }
}
