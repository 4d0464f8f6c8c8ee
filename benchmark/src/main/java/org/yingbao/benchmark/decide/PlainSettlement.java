package org.yingbao.benchmark.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.settlement.Action;
import org.yingbao.rules.settlement.Collected;
import org.yingbao.rules.settlement.InstructionContent;

/** What tax is told of steps and payments, if it was never told anything before. */
final class PlainSettlement {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private PlainSettlement() {}

    static Optional<InstructionContent> due(List<Answer.Holding> steps, List<Collected> paid) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (paid.isEmpty()) {
            return steps.getLast().support().map(support -> content(support, OptionalLong.empty()));
        }
        Instant first = Instant.MAX;
        long sum = 0;
        for (Collected each : paid) {
            first = each.paidAt().isBefore(first) ? each.paidAt() : first;
            sum += each.amountFen();
        }
        LocalDate day = first.atZone(SHANGHAI).toLocalDate();
        int at = steps.size() - 1;
        while (at > 0 && steps.get(at).from().isAfter(day)) {
            at--;
        }
        Granted holds = steps.get(at).support().orElse(null);
        Granted gain = null;
        for (Answer.Holding later : steps.subList(at + 1, steps.size())) {
            Granted support = later.support().orElse(null);
            if (support != null
                    && support.identity().from().isAfter(day)
                    && support.policy().gainInWindow() == GainInWindow.THIS_YEAR_WITH_REFUND
                    && !later.from().isAfter(support.policy().closes())
                    && (gain == null || support.selfFen() < gain.selfFen())) {
                gain = support;
            }
        }
        if (gain != null && (holds == null || gain.selfFen() < holds.selfFen())) {
            holds = gain;
        }
        if (holds == null) {
            return Optional.empty();
        }
        long adjustment = holds.selfFen() - sum;
        return Optional.of(content(holds, adjustment == 0 ? OptionalLong.empty() : OptionalLong.of(adjustment)));
    }

    private static InstructionContent content(Granted support, OptionalLong adjustment) {
        return new InstructionContent(
                support.selfFen() == 0 ? Action.EXEMPT : Action.DIFFERENCE,
                support.region(),
                support.fundingRegion(),
                support.tier(),
                support.standardFen(),
                support.subsidyFen(),
                support.selfFen(),
                support.payers(),
                adjustment);
    }
}
