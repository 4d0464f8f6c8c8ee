package org.yingbao.notification.wording;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.Instruction;

/** One notice. It says "you" without a name: whoever sends it adds the salutation. */
public final class Wording {

    private static final String QUESTIONS = "如有疑问，请咨询参保地医疗保障部门，或拨打医保服务热线12393。";

    private final Instruction instruction;
    private final @Nullable String before;
    private final Place place;

    /**
     * @param time when what it tells of happened
     * @param before the reason code of the notice before it for the same year, or null if there was none
     */
    public Wording(Instruction instruction, OffsetDateTime time, @Nullable String before) {
        this.instruction = instruction;
        this.before = before;
        this.place = new Place(instruction, time);
    }

    public String title() {
        String year = instruction.coverageYear() + "年度城乡居民医保";
        return switch (instruction.reason().code()) {
            case Reasons.PAID_TOO_MUCH, Reasons.PAID_TOO_LITTLE -> year + "缴费核对告知";
            case Reasons.REFUNDED -> year + (Refund.of(instruction) ? "退费告知" : "缴费核对告知");
            default -> year + "资助参保" + (withdrawn() ? "终止告知" : before == null ? "告知" : "变更告知");
        };
    }

    public String text() {
        String amended = before == null ? "" : "如您此前收到过不同的告知，请以本次告知为准。";
        String code = instruction.reason().code();
        if (!withdrawn()) {
            return new Supported(instruction, place).text() + apology() + amended + QUESTIONS;
        }
        return switch (code) {
            case Reasons.DECEASED -> new Ended(instruction, place).afterDeath();
            case Reasons.EMPLOYEE_INSURED ->
                new Ended(instruction, place).insuredAtWork() + apology() + amended + QUESTIONS;
            default -> new Ended(instruction, place).text() + apology() + amended + QUESTIONS;
        };
    }

    private boolean withdrawn() {
        return "WITHDRAWN".equals(instruction.action());
    }

    private String apology() {
        return Reasons.DECEASED.equals(before) ? "此前的告知误称您已离世，登记现已更正，我们对此深表歉意。" : "";
    }
}
