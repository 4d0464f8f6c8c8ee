package org.yingbao.contracts.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.HistoryPolicy;
import org.yingbao.contracts.contribution.HistoryStep;

/** What a version of a history came to, and what another day would have come to, in English. */
final class OutcomeInEnglish {
    private OutcomeInEnglish() {}

    static List<String> of(History one) {
        List<String> lines = new ArrayList<>();
        Integer decides = one.decidedBy();
        lines.add("Result: "
                + (decides == null
                        ? "no support (" + word(one.undecided()) + ")"
                        : outcome(one.steps().get(decides)))
                + ".");
        if (one.action() != null) {
            lines.add("Tax: " + word(one.action()) + ", instruction " + one.instructionVersion() + ".");
        }
        Long owed = one.owedFen();
        lines.add("Payment: " + yuan(one.paidFen()) + " paid"
                + (owed == null ? "" : ", " + yuan(owed) + " owed")
                + (one.state() == null ? "" : ", " + word(one.state()))
                + "; rights " + word(one.rights())
                + (one.rightsFrom() == null ? "" : " from " + one.rightsFrom() + " on") + ".");
        for (int i = 0; i < one.steps().size(); i++) {
            LocalDate next = i + 1 < one.steps().size() ? one.steps().get(i + 1).from() : null;
            lines.add("Paid from " + one.steps().get(i).from()
                    + (next == null ? " on" : " to " + next.minusDays(1)) + ": "
                    + outcome(one.steps().get(i)) + ".");
        }
        return lines;
    }

    private static String outcome(HistoryStep step) {
        Long subsidy = step.subsidyFen();
        Long self = step.selfFen();
        return (subsidy == null || self == null
                        ? "no support (" + word(step.nothing()) + ")"
                        : yuan(subsidy) + " subsidy, " + yuan(self) + " own share")
                + policy(step.policy());
    }

    private static String policy(@Nullable HistoryPolicy policy) {
        return policy == null
                ? ""
                : ", by revision " + policy.revision() + " of the policy of region " + policy.region();
    }

    private static String word(@Nullable String code) {
        return String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String yuan(long fen) {
        return ChineseWords.yuan(fen).replace("元", " yuan");
    }
}
