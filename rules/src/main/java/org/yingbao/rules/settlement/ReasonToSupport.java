package org.yingbao.rules.settlement;

import java.util.Optional;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.finding.Citation;
import org.yingbao.rules.finding.Yuan;

/** Why support is instructed, or instructed differently. */
final class ReasonToSupport {
    private ReasonToSupport() {}

    static Optional<Reason> gainWithRefund(Change change) {
        if (!(change.settled() instanceof Settled.Entitled entitled)
                || !entitled.gained()
                || basis(change).map(Basis::gained).orElse(false)) {
            return Optional.empty();
        }
        return reason(
                ReasonCode.GAIN_WITH_REFUND,
                entitled.support().identity().category() + " was gained after payment and counts this year"
                        + (change.content().adjustmentFen().orElse(0) < 0 ? ", with a refund." : "."),
                Citation.SD_5);
    }

    static Optional<Reason> granted(Change change) {
        boolean corrects = change.last().isPresent() && change.settled().paid() && !change.paymentsChanged();
        return support(change)
                .filter(_ -> change.wasUnsupported() && !corrects)
                .flatMap(support -> reason(
                        ReasonCode.SUPPORT_GRANTED,
                        onThatDay(change) + sentence(support) + paid(change),
                        Citation.GB_2));
    }

    static Optional<Reason> policyRevised(Change change) {
        return sameIdentity(change)
                .filter(support -> !basis(change)
                        .map(last -> last.restsOn(support.policy()))
                        .orElse(true))
                .flatMap(support -> reason(
                        ReasonCode.POLICY_REVISED,
                        "Revision " + support.policy().revision() + " of the policy is in force. " + sentence(support)
                                + paid(change),
                        Citation.GB_1));
    }

    static Optional<Reason> enrolledElsewhere(Change change) {
        return sameIdentity(change)
                .filter(Granted::enrolledElsewhere)
                .filter(_ -> change.last()
                        .map(last -> !last.content().isCollectedAs(change.content()))
                        .orElse(false))
                .flatMap(support -> reason(
                        ReasonCode.ENROLLED_ELSEWHERE,
                        "The enrolment is now in region " + support.region() + ", tier " + support.tier() + ".",
                        support.region().sameProvince(support.fundingRegion()) ? Citation.SD_8 : Citation.SD_9));
    }

    static Optional<Reason> otherChannel(Change change) {
        return sameIdentity(change)
                .filter(support -> basis(change).map(Basis::otherChannelsFen).orElse(0L) != support.otherChannelsFen())
                .flatMap(support -> reason(
                        ReasonCode.OTHER_CHANNEL,
                        "Other channels give " + Yuan.of(support.otherChannelsFen()) + ". " + sentence(support),
                        Citation.SD_3));
    }

    static Optional<Reason> raisedOrLowered(Change change) {
        long before = change.last().map(last -> last.content().subsidyFen()).orElse(0L);
        int order = Long.compare(change.content().subsidyFen(), before);
        ReasonCode code = order > 0
                ? ReasonCode.SUPPORT_RAISED
                : order < 0 ? ReasonCode.SUPPORT_LOWERED : ReasonCode.SUPPORT_GRANTED;
        return support(change)
                .flatMap(support -> reason(code, onThatDay(change) + sentence(support) + paid(change), Citation.SD_2));
    }

    private static Optional<Granted> support(Change change) {
        return change.settled() instanceof Settled.Entitled entitled
                ? Optional.of(entitled.support())
                : Optional.empty();
    }

    private static Optional<Granted> sameIdentity(Change change) {
        return support(change)
                .filter(support -> basis(change)
                        .map(last -> last.identity().equals(support.identity().name()))
                        .orElse(false));
    }

    private static Optional<Basis> basis(Change change) {
        return change.last().flatMap(Instruction::basis);
    }

    private static String onThatDay(Change change) {
        return change.otherDayOfPayment()
                ? change.payments()
                        .day()
                        .map(day -> "Paid on " + day + ", whose state decides. ")
                        .orElse("")
                : "";
    }

    private static String sentence(Granted support) {
        return support.identity().category() + " of region " + support.fundingRegion() + " is supported with "
                + Yuan.of(support.subsidyFen()) + "; the own share is " + Yuan.of(support.selfFen()) + ".";
    }

    private static String paid(Change change) {
        long adjustment = change.content().adjustmentFen().orElse(0);
        return adjustment == 0
                ? ""
                : " Paid is " + Yuan.of(change.payments().sumFen()) + ": " + Yuan.of(Math.abs(adjustment))
                        + (adjustment < 0 ? " is to be refunded." : " is still owed.");
    }

    private static Optional<Reason> reason(ReasonCode code, String text, Citation citation) {
        return Optional.of(new Reason(code, text, citation));
    }
}
