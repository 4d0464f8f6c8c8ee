package org.yingbao.rules.settlement;

import java.util.Optional;
import org.yingbao.rules.finding.Citation;
import org.yingbao.rules.finding.Yuan;

/** Tax reported another sum, and nobody corrected what was decided. */
final class ReasonOfPayment {
    private ReasonOfPayment() {}

    static Optional<Reason> refunded(Change change) {
        if (!change.reopened()) {
            return Optional.empty();
        }
        long givenBack = change.payments().givenBackFen();
        String what = givenBack > 0
                ? "Nothing is left of what was paid, " + Yuan.of(givenBack) + " was given back: "
                : "No payment counts any more: ";
        return Optional.of(new Reason(
                ReasonCode.REFUNDED, what + "the year is open again. " + toCollect(change.content()), Citation.CJ_1));
    }

    private static String toCollect(InstructionContent content) {
        return switch (content.action()) {
            case EXEMPT -> "The own share is zero, so nothing is collected.";
            case DIFFERENCE -> "The own share of " + Yuan.of(content.selfFen()) + " is to be collected again.";
            case WITHDRAWN -> "The standard of " + Yuan.of(content.standardFen()) + " is to be collected again.";
        };
    }

    /** A withdrawal asks for the standard, or for nothing: which of the two it was before, only the payments tell. */
    static Optional<Reason> tooMuchOrTooLittle(Change change) {
        boolean supported = change.content().action() != Action.WITHDRAWN;
        if (!change.decidedAsBefore() || !(supported || change.paymentsChanged())) {
            return Optional.empty();
        }
        String paid = Yuan.of(change.content().selfFen()) + " is due and "
                + Yuan.of(change.payments().sumFen()) + " is paid";
        long adjustment = change.content().adjustmentFen().orElse(0);
        if (adjustment == 0) {
            return Optional.of(settled(change, paid));
        }
        return Optional.of(
                adjustment < 0
                        ? tooMuch(paid + ": " + Yuan.of(-adjustment) + " is to be refunded.")
                        : tooLittle(paid + ": " + Yuan.of(adjustment) + " is still owed."));
    }

    /** What the last instruction asked for is done, so its reason stays. */
    private static Reason settled(Change change, String paid) {
        long asked = change.last()
                .map(last -> last.content().adjustmentFen().orElse(0))
                .orElse(0L);
        String text = paid + ": nothing is to be adjusted any more.";
        return asked < 0 ? tooMuch(text) : tooLittle(text);
    }

    private static Reason tooMuch(String text) {
        return new Reason(ReasonCode.PAID_TOO_MUCH, text, Citation.SD_10);
    }

    private static Reason tooLittle(String text) {
        return new Reason(ReasonCode.PAID_TOO_LITTLE, text, Citation.GB_2);
    }
}
