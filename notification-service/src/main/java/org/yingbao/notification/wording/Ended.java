package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;

/** To somebody for whom nothing is paid any longer, or to their family. */
final class Ended {

    private final Instruction instruction;
    private final Place place;
    private final String insurance;
    private final long adjustment;

    Ended(Instruction instruction, Place place) {
        this.instruction = instruction;
        this.place = place;
        this.insurance = instruction.coverageYear() + "年度城乡居民基本医疗保险";
        Long adjustmentFen = instruction.adjustmentFen();
        this.adjustment = adjustmentFen == null ? 0 : adjustmentFen;
    }

    String text() {
        return Reasons.of(instruction.reason().code()) + "您" + insurance + "的参保资助因此终止，个人缴费标准为"
                + Yuan.of(instruction.standardFen()) + "，由您个人承担。"
                + (adjustment == 0 ? place.toPay("缴费") + "已缴清的，无需重复缴纳。" : Settling.of(adjustment, place));
    }

    String insuredAtWork() {
        return Reasons.of(Reasons.EMPLOYEE_INSURED) + insurance + "的参保资助因此终止，您无需再为此缴费。"
                + refund("您已缴纳的", "请");
    }

    String afterDeath() {
        return Reasons.of(Reasons.DECEASED) + "我们深感哀悼，谨向家属致以诚挚的慰问。其" + insurance
                + "的参保资助随之终止，家属无需再为其缴费。" + refund("已为其缴纳的", "家属可")
                + "如登记信息有误，请告知参保地医疗保障部门，我们将尽快更正。也可拨打医保服务热线12393咨询。";
    }

    private String refund(String paid, String how) {
        return adjustment < 0
                ? paid + Yuan.of(-adjustment) + "将予退还，" + how + "向" + place.region() + "税务部门申请办理。"
                : "";
    }
}
