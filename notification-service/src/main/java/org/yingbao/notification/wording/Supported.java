package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;

/** To somebody for whom something is paid. */
final class Supported {

    private final Instruction instruction;
    private final Place place;
    private final long adjustment;

    Supported(Instruction instruction, Place place) {
        this.instruction = instruction;
        this.place = place;
        Long adjustmentFen = instruction.adjustmentFen();
        this.adjustment = adjustmentFen == null ? 0 : adjustmentFen;
    }

    String text() {
        return amounts() + Reasons.of(instruction.reason().code()) + whatToDo();
    }

    private String amounts() {
        return "您" + instruction.coverageYear() + "年度城乡居民基本医疗保险个人缴费标准为"
                + Yuan.of(instruction.standardFen()) + "，其中" + Payers.of(instruction.payers()) + "，" + ownShare() + "。";
    }

    private String ownShare() {
        if (instruction.selfFen() == 0) {
            return "您个人无需缴费";
        }
        return (adjustment == 0 ? "您只需缴纳" : "应由您个人承担") + Yuan.of(instruction.selfFen());
    }

    private String whatToDo() {
        if (adjustment != 0) {
            return Settling.of(adjustment, place);
        }
        return instruction.selfFen() == 0
                ? "参保费用由" + place.region() + "统一办理，您不必先行垫付。"
                : place.toPay("缴费") + "已缴清的，无需重复缴纳。";
    }
}
