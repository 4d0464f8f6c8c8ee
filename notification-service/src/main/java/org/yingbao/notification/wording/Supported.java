package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;

/** To somebody for whom something is paid. */
record Supported(Instruction instruction, Place place) {

    String text() {
        return amounts() + Reasons.of(instruction) + Settling.of(instruction, place);
    }

    private String amounts() {
        return "您" + instruction.coverageYear() + "年度城乡居民基本医疗保险个人缴费标准为" + Yuan.of(instruction.standardFen()) + "，其中"
                + Payers.of(instruction.payers()) + "，" + ownShare() + "。";
    }

    private String ownShare() {
        if (instruction.selfFen() == 0) {
            return "您个人无需缴费";
        }
        return (Settling.toDo(instruction).comparesPayments() ? "应由您个人承担" : "您只需缴纳") + Yuan.of(instruction.selfFen());
    }
}
