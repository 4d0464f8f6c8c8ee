package org.yingbao.rules.settlement;

import java.util.Optional;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.finding.Citation;

/** Why support no longer holds. */
final class ReasonToWithdraw {
    private ReasonToWithdraw() {}

    /**
     * Whoever has died or is insured otherwise: at the first withdrawal, and whenever a payment comes or goes later.
     */
    static Optional<Reason> gone(Change change) {
        return withheld(change).filter(Withheld::gone).map(why -> reason(change, why));
    }

    static Optional<Reason> noLonger(Change change) {
        return withheld(change).filter(_ -> !change.wasUnsupported()).map(why -> reason(change, why));
    }

    private static Optional<Withheld> withheld(Change change) {
        return change.settled() instanceof Settled.NotEntitled nothing ? Optional.of(nothing.why()) : Optional.empty();
    }

    private static Reason reason(Change change, Withheld why) {
        return switch (why.reason()) {
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
            case NO_GRANT, UNDECIDED -> noGrant(change, why);
        };
    }

    private static Reason noGrant(Change change, Withheld why) {
        boolean revised = change.last()
                .flatMap(Instruction::basis)
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
