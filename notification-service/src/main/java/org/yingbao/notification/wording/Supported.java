package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;

/** To somebody for whom something is paid. */
record Supported(Instruction instruction, Place place) {

    String text() {
        return amounts() + Reasons.of(instruction) + whatToDo();
    }

    private String amounts() {
        return "您" + instruction.coverageYear() + "年度城乡居民基本医疗保险个人缴费标准为" + Yuan.of(instruction.standardFen()) + "，其中"
                + Payers.of(instruction.payers()) + "，" + ownShare() + "。";
    }

    private String ownShare() {
        if (instruction.selfFen() == 0) {
            return "您个人无需缴费";
        }
        return (comparesWithWhatWasPaid() ? "应由您个人承担" : "您只需缴纳") + Yuan.of(instruction.selfFen());
    }

    private String whatToDo() {
        if (comparesWithWhatWasPaid()) {
            return Settling.of(instruction, place);
        }
        return instruction.selfFen() == 0
                ? "参保费用由" + place.region() + "统一办理，您不必先行垫付。"
                : Settling.toPay(instruction, place);
    }

    private boolean comparesWithWhatWasPaid() {
        return Settling.isOpen(instruction) || Settling.isDone(instruction);
    }
}
