package org.yingbao.rules.settlement;

import java.util.Optional;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.finding.Citation;
import org.yingbao.rules.finding.Yuan;

/** Why support is instructed, or instructed differently: the cause that says most, from what differs. */
final class ReasonToSupport {
    private ReasonToSupport() {}

    static Reason first(Settled.Entitled entitled) {
        if (entitled.gained()) {
            return gainWithRefund(entitled.support());
        }
        InstructionContent content = InstructionContent.of(entitled.support(), entitled.adjustmentFen());
        return content.adjustmentFen().isPresent()
                ? correctionAfterPayment(content)
                : new Reason(ReasonCode.SUPPORT_GRANTED, sentence(entitled.support()), Citation.GB_2);
    }

    static Reason changed(Instruction last, Settled.Entitled entitled, InstructionContent content) {
        Granted support = entitled.support();
        Optional<Basis> basis = last.basis();
        if (content.equals(last.content())) {
            return subjectCorrected();
        }
        if (entitled.gained() && !basis.map(Basis::gained).orElse(false)) {
            return gainWithRefund(support);
        }
        boolean sameIdentity = basis.map(
                        old -> old.identity().equals(support.identity().name()))
                .orElse(false);
        if (sameIdentity && !basis.map(old -> old.restsOn(support.policy())).orElse(true)) {
            return new Reason(
                    ReasonCode.POLICY_REVISED,
                    "Revision " + support.policy().revision() + " of the policy is in force. " + sentence(support),
                    Citation.GB_1);
        }
        if (entitled.paid()) {
            return correctionAfterPayment(content);
        }
        if (sameIdentity && support.enrolledElsewhere() && movedTo(content, last.content())) {
            return enrolledElsewhere(support);
        }
        if (sameIdentity && basis.map(Basis::otherChannelsFen).orElse(0L) != support.otherChannelsFen()) {
            return new Reason(
                    ReasonCode.OTHER_CHANNEL,
                    "Other channels give " + Yuan.of(support.otherChannelsFen()) + ". " + sentence(support),
                    Citation.SD_3);
        }
        return raisedOrLowered(last.content(), content, support);
    }

    static Reason subjectCorrected() {
        return new Reason(ReasonCode.SUBJECT_CORRECTED, "The person's document or name was corrected.", Citation.SD_13);
    }

    static Reason correctionAfterPayment(InstructionContent content) {
        long adjustment = content.adjustmentFen().orElse(0);
        String text = adjustment == 0
                ? "What was decided on the day of payment is corrected; nothing is to be adjusted."
                : "What was decided on the day of payment is corrected: " + Yuan.of(Math.abs(adjustment))
                        + (adjustment < 0 ? " is to be refunded." : " is still owed.");
        return new Reason(ReasonCode.CORRECTION_AFTER_PAYMENT, text, Citation.SD_6);
    }

    private static Reason gainWithRefund(Granted support) {
        return new Reason(
                ReasonCode.GAIN_WITH_REFUND,
                support.identity().category() + " was gained after payment and counts this year, with a refund.",
                Citation.SD_5);
    }

    private static Reason enrolledElsewhere(Granted support) {
        return new Reason(
                ReasonCode.ENROLLED_ELSEWHERE,
                "The enrolment is now in region " + support.region() + ", tier " + support.tier() + ".",
                support.region().sameProvince(support.fundingRegion()) ? Citation.SD_8 : Citation.SD_9);
    }

    private static boolean movedTo(InstructionContent content, InstructionContent last) {
        return !content.region().equals(last.region()) || content.tier() != last.tier();
    }

    private static Reason raisedOrLowered(InstructionContent last, InstructionContent content, Granted support) {
        int order = Long.compare(content.subsidyFen(), last.subsidyFen());
        ReasonCode code = order > 0
                ? ReasonCode.SUPPORT_RAISED
                : order < 0 ? ReasonCode.SUPPORT_LOWERED : ReasonCode.SUPPORT_GRANTED;
        return new Reason(code, sentence(support), Citation.SD_2);
    }

    private static String sentence(Granted support) {
        return support.identity().category() + " of region " + support.fundingRegion() + " is supported with "
                + Yuan.of(support.subsidyFen()) + "; the own share is " + Yuan.of(support.selfFen()) + ".";
    }
}
