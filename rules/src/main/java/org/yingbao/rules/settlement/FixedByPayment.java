package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.FIXED_BY_PAYMENT;

import java.time.LocalDate;
import java.util.List;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Steps;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;

/**
 * The state on the day of payment, which decides {@code [SD-6]}.
 *
 * @param day the day of payment; a payment before the first step counts as made on its first day
 * @param step the index of the step that stands at that day
 */
record FixedByPayment(LocalDate day, int step, Outcome outcome) {
    static FixedByPayment of(List<Step> steps, LocalDate paidOn, Findings findings) {
        int at = Steps.indexAt(steps, paidOn);
        Step step = steps.get(at);
        LocalDate day = step.from().isAfter(paidOn) ? step.from() : paidOn;
        findings.add(() -> Finding.met(
                FIXED_BY_PAYMENT,
                FactMap.of("paidOn", paidOn).and("day", day),
                "Paid on " + paidOn + ": the state on " + day + " decides, and later changes alter nothing."));
        return new FixedByPayment(day, at, step.outcome());
    }
}
