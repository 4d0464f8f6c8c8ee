package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.GAINED_AFTER_PAYMENT;

import java.time.LocalDate;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;

/**
 * The first step that an identity gained after payment decides; no step begins after 31 December of the year.
 *
 * @param step its index
 */
record Gain(int step, LocalDate from, Granted support) {
    boolean inWindow() {
        return !from.isAfter(support.policy().closes());
    }

    boolean counts() {
        return inWindow()
                ? support.policy().gainInWindow() == GainInWindow.THIS_YEAR_WITH_REFUND
                : support.policy().gainAfterWindow() == GainAfterWindow.THIS_YEAR_WITH_REFUND;
    }

    /** When the identity counts; {@code decides}: this gain is the one that counts this year. */
    Finding finding(boolean decides) {
        String when = when(decides);
        return Finding.metIf(
                decides,
                GAINED_AFTER_PAYMENT,
                FactMap.of("category", support.identity().category())
                        .and("from", support.identity().from())
                        .and("inWindow", inWindow())
                        .and("counts", when),
                support.identity().category() + " was gained after payment, " + (inWindow() ? "inside" : "after")
                        + " the window: "
                        + switch (when) {
                            case "THIS_YEAR" -> "it counts this year, with a refund.";
                            case "ALREADY_SUPPORTED" -> "it would count this year but lowers the own share no further.";
                            case "NEXT_YEAR" -> "it counts for next year, if it is held then.";
                            default -> "it changes nothing this year.";
                        });
    }

    private String when(boolean decides) {
        if (decides) {
            return "THIS_YEAR";
        }
        if (counts()) {
            return "ALREADY_SUPPORTED";
        }
        boolean nextYear = inWindow()
                ? support.policy().gainInWindow() == GainInWindow.NEXT_YEAR
                : support.policy().gainAfterWindow() == GainAfterWindow.NEXT_YEAR;
        return nextYear ? "NEXT_YEAR" : "NO_CHANGE";
    }
}
