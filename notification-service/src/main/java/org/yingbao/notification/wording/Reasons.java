package org.yingbao.notification.wording;

import org.yingbao.contracts.contribution.Instruction;

/** Why it is so, in one sentence to the person: what somebody else did is said of nobody but them. */
final class Reasons {

    static final String DECEASED = "DECEASED";
    static final String EMPLOYEE_INSURED = "EMPLOYEE_INSURED";
    static final String CORRECTION_AFTER_PAYMENT = "CORRECTION_AFTER_PAYMENT";
    static final String PAID_TOO_MUCH = "PAID_TOO_MUCH";
    static final String PAID_TOO_LITTLE = "PAID_TOO_LITTLE";
    static final String REFUNDED = "REFUNDED";

    private Reasons() {}

    static String of(Instruction instruction) {
        boolean withdrawn = "WITHDRAWN".equals(instruction.action());
        return switch (instruction.reason().code()) {
            case "SUPPORT_GRANTED" -> "经核定，您符合资助参保条件。";
            case "SUPPORT_RAISED" -> "经核定，您可享受的资助标准有所提高。";
            case "SUPPORT_LOWERED" -> withdrawn ? "经核定，您已不符合当地资助参保条件。" : "经核定，您可享受的资助标准有所降低。";
            case "IDENTITY_LOST" -> "据有关部门登记，您的资助对象身份已经到期或终止。";
            case "IDENTITY_ANNULLED" -> "据有关部门核实，您此前登记的资助对象身份已予撤销。";
            case DECEASED -> "据有关部门登记，参保人已经离世。";
            case EMPLOYEE_INSURED -> "据登记，您已参加职工基本医疗保险。";
            case "ENROLLED_ELSEWHERE" -> "据登记，您的参保地在身份认定地之外，资助按有关规定重新核定。";
            case "POLICY_REVISED" -> "当地资助参保政策已作调整。";
            case "OTHER_CHANNEL" -> "您享有的其他渠道资助有变化，现已合并核定，同一项费用不重复资助。";
            case "SUBJECT_CORRECTED" -> "您的登记信息已更正，资助情况随之重新核定。";
            case CORRECTION_AFTER_PAYMENT -> "您缴费后，有关部门更正或补充了登记信息，资助情况随之重新核定。";
            case "GAIN_WITH_REFUND" -> "您在缴费后新获得资助对象身份，按当地规定，当年即可享受资助。";
            case PAID_TOO_MUCH, PAID_TOO_LITTLE -> "您的资助情况没有变化。";
            case REFUNDED -> Refund.reported(instruction);
            default -> "您的资助情况有变化，现已重新核定。";
        };
    }
}
