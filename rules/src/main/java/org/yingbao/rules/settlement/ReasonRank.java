package org.yingbao.rules.settlement;

import java.util.Optional;

/**
 * What may make a new instruction due, in the order of rank. Of those that apply the first gives the reason: its code,
 * its sentence and its citation.
 */
public enum ReasonRank {
    ADDRESSEE_CORRECTED("Nothing but document or name differs."),
    GONE("Whoever is deceased or insured otherwise owes nothing, whatever was paid or given back."),
    NO_LONGER_SUPPORTED("Support that was instructed holds no longer."),
    GAINED_AFTER_PAYMENT("An identity gained after payment counts."),
    PAYMENT_REFUNDED("Nothing is left of what was paid, so the year is open again."),
    OTHER_SUM_PAID("What is decided stays; only the sum paid is another."),
    FIRST_SUPPORT(
            "The first support, or the first since a withdrawal, unless it corrects what holds on the day of payment."),
    POLICY_REVISED("The same identity, another revision of the policy."),
    CORRECTED_AFTER_PAYMENT("Late facts about the day of payment, or the days before it."),
    OTHER_PLACE_OR_TIER("The same identity, another place or tier of enrolment."),
    OTHER_CHANNEL("The same identity, other grants by other payers."),
    RAISED_OR_LOWERED("Whatever else changed the support.");

    private final String text;

    ReasonRank(String text) {
        this.text = text;
    }

    /** When it applies, in one plain English sentence. */
    public String text() {
        return text;
    }

    Optional<Reason> of(Change change) {
        return switch (this) {
            case ADDRESSEE_CORRECTED -> ReasonToCorrect.subject(change);
            case GONE -> ReasonToWithdraw.gone(change);
            case NO_LONGER_SUPPORTED -> ReasonToWithdraw.noLonger(change);
            case GAINED_AFTER_PAYMENT -> ReasonToSupport.gainWithRefund(change);
            case PAYMENT_REFUNDED -> ReasonOfPayment.refunded(change);
            case OTHER_SUM_PAID -> ReasonOfPayment.tooMuchOrTooLittle(change);
            case FIRST_SUPPORT -> ReasonToSupport.granted(change);
            case POLICY_REVISED -> ReasonToSupport.policyRevised(change);
            case CORRECTED_AFTER_PAYMENT -> ReasonToCorrect.afterPayment(change);
            case OTHER_PLACE_OR_TIER -> ReasonToSupport.enrolledElsewhere(change);
            case OTHER_CHANNEL -> ReasonToSupport.otherChannel(change);
            case RAISED_OR_LOWERED -> ReasonToSupport.raisedOrLowered(change);
        };
    }
}
