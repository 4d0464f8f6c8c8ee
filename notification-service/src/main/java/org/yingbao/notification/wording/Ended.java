package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.rules.settlement.ReasonCode;

/** To somebody for whom nothing is paid any longer, or to their family. */
record Ended(Instruction instruction, Place place) {

    String text() {
        return Reasons.of(instruction) + ended() + "，个人缴费标准为" + Yuan.of(instruction.standardFen()) + "，由您个人承担。"
                + whatToDo();
    }

    /** The support ended because of the reason, or it had ended before. */
    private String ended() {
        boolean ends = ReasonCode.of(instruction.reason().code())
                .map(ReasonCode::endsSupport)
                .orElse(true);
        return "您" + insurance() + (ends ? "的参保资助因此终止" : "不享受参保资助");
    }

    private String whatToDo() {
        boolean said = Settling.toDo(instruction).comparesPayments()
                || Reasons.REFUNDED.equals(instruction.reason().code());
        return (said ? "" : Refund.made("您此前缴纳的", instruction)) + Settling.of(instruction, place);
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
