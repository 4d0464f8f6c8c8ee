package org.yingbao.rules.settlement;

import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;

/** When an identity gained after payment counts. */
record GainFinding(GainedAfterPayment.Gain gain, boolean decides) implements Finding {
    @Override
    public Provision provision() {
        return Provision.GAINED_AFTER_PAYMENT;
    }

    @Override
    public Verdict verdict() {
        return decides ? Verdict.MET : Verdict.NOT_MET;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("category", gain.support().identity().category())
                .and("from", gain.support().identity().from())
                .and("inWindow", gain.inWindow())
                .and("counts", counts())
                .map();
    }

    @Override
    public String says() {
        String gained = gain.support().identity().category() + " was gained after payment, "
                + (gain.inWindow() ? "inside" : "after") + " the window: ";
        return gained
                + switch (counts()) {
                    case "THIS_YEAR" -> "it counts this year, with a refund.";
                    case "ALREADY_SUPPORTED" -> "it would count this year but lowers the own share no further.";
                    case "NEXT_YEAR" -> "it counts for next year, if it is held then.";
                    default -> "it changes nothing this year.";
                };
    }

    private String counts() {
        if (decides) {
            return "THIS_YEAR";
        }
        if (gain.counts()) {
            return "ALREADY_SUPPORTED";
        }
        boolean nextYear = gain.inWindow()
                ? gain.support().policy().gainInWindow() == GainInWindow.NEXT_YEAR
                : gain.support().policy().gainAfterWindow() == GainAfterWindow.NEXT_YEAR;
        return nextYear ? "NEXT_YEAR" : "NO_CHANGE";
    }
}
