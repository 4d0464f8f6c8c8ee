package org.yingbao.rules.settlement;

import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.finding.Citation;

/** Why support no longer holds. */
final class ReasonToWithdraw {
    private ReasonToWithdraw() {}

    static Reason of(Instruction last, Settled.NotEntitled nothing, InstructionContent content) {
        if (last.content().equals(content)) {
            return ReasonToSupport.subjectCorrected();
        }
        if (last.withdrawn() && !nothing.why().gone()) {
            return ReasonToSupport.correctionAfterPayment(content);
        }
        return switch (nothing.why().reason()) {
            case DECEASED ->
                reason(ReasonCode.DECEASED, "The person has died, so the support is withdrawn.", Citation.CJ_1);
            case EMPLOYEE_INSURED ->
                reason(
                        ReasonCode.EMPLOYEE_INSURED,
                        "The person is insured as an employee, so the support is withdrawn.",
                        Citation.CJ_1);
            case NO_IDENTITY_HELD ->
                reason(
                        ReasonCode.IDENTITY_LOST,
                        "No hardship identity is held any more, so the full standard is owed.",
                        Citation.SD_6);
            case IDENTITY_ANNULLED ->
                reason(
                        ReasonCode.IDENTITY_ANNULLED,
                        "The recognition was annulled, so the full standard is owed.",
                        Citation.SD_13);
            case NO_RECOGNITION ->
                reason(
                        ReasonCode.SUBJECT_CORRECTED,
                        "The recognition belongs to another person, so the full standard is owed.",
                        Citation.SD_13);
            case ENROLLED_ELSEWHERE ->
                reason(
                        ReasonCode.ENROLLED_ELSEWHERE,
                        "The policy pays nothing for people enrolled elsewhere, so the full standard is owed.",
                        Citation.SD_8);
            case YEAR_NOT_DECIDED ->
                reason(
                        ReasonCode.POLICY_REVISED,
                        "No policy opens the year for the person any more, so the full standard is owed.",
                        Citation.GB_1);
            case NO_GRANT, UNDECIDED -> noGrant(last, nothing.why());
        };
    }

    private static Reason noGrant(Instruction last, Withheld why) {
        boolean revised = last.basis()
                .flatMap(basis -> why.policy().map(policy -> !basis.restsOn(policy)))
                .orElse(false);
        return revised
                ? reason(
                        ReasonCode.POLICY_REVISED,
                        "The policy in force grants the person nothing, so the full standard is owed.",
                        Citation.GB_1)
                : reason(
                        ReasonCode.SUPPORT_LOWERED,
                        "No grant of the policy fits the person any more, so the full standard is owed.",
                        Citation.GB_1);
    }

    private static Reason reason(ReasonCode code, String text, Citation citation) {
        return new Reason(code, text, citation);
    }
}
