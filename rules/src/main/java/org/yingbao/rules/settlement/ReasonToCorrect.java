package org.yingbao.rules.settlement;

import java.util.Optional;
import org.yingbao.rules.finding.Citation;
import org.yingbao.rules.finding.Yuan;

/** Departments corrected what they had said, or said it late. */
final class ReasonToCorrect {
    private ReasonToCorrect() {}

    static Optional<Reason> subject(Change change) {
        boolean sameContent = change.last()
                .map(last -> last.content().equals(change.content()))
                .orElse(false);
        return sameContent
                ? Optional.of(new Reason(
                        ReasonCode.SUBJECT_CORRECTED, "The person's document or name was corrected.", Citation.SD_13))
                : Optional.empty();
    }

    static Optional<Reason> afterPayment(Change change) {
        boolean newOfTheDay = change.settled().paid() && !change.paymentsChanged();
        return newOfTheDay || change.settled() instanceof Settled.NotEntitled
                ? Optional.of(new Reason(
                        ReasonCode.CORRECTION_AFTER_PAYMENT,
                        "What holds on the day of payment was corrected, or is known only now; " + toAdjust(change),
                        Citation.SD_6))
                : Optional.empty();
    }

    private static String toAdjust(Change change) {
        long adjustment = change.content().adjustmentFen().orElse(0);
        return adjustment == 0
                ? "nothing is to be adjusted."
                : Yuan.of(Math.abs(adjustment)) + (adjustment < 0 ? " is to be refunded." : " is still owed.");
    }
}
