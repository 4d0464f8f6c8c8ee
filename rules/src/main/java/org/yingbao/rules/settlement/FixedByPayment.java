package org.yingbao.rules.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;

/** The state on the day of payment decides; a payment before the first step counts as made on its first day. */
record FixedByPayment(LocalDate paidOn, LocalDate day, int step, Outcome outcome) implements Finding {
    static FixedByPayment of(List<Step> steps, LocalDate paidOn) {
        int at = steps.size() - 1;
        while (at > 0 && steps.get(at).from().isAfter(paidOn)) {
            at--;
        }
        Step step = steps.get(at);
        LocalDate day = step.from().isAfter(paidOn) ? step.from() : paidOn;
        return new FixedByPayment(paidOn, day, at, step.outcome());
    }

    @Override
    public Provision provision() {
        return Provision.FIXED_BY_PAYMENT;
    }

    @Override
    public Verdict verdict() {
        return Verdict.MET;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("paidOn", paidOn).and("day", day).map();
    }

    @Override
    public String says() {
        return "Paid on " + paidOn + ": the state on " + day + " decides, and later changes alter nothing.";
    }
}
