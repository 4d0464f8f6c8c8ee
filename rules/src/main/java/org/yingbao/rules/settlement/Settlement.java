package org.yingbao.rules.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.finding.Finding;

/** What a year comes to: the latest state until payment, the state on the day of payment afterwards. */
public final class Settlement {
    private Settlement() {}

    /** As {@link #settle(List, Payments, Withheld)} where nothing is known of why a year is not decided. */
    public static Settled settle(List<Step> steps, Payments payments) {
        return settle(steps, payments, Withheld.because(Withheld.Reason.YEAR_NOT_DECIDED));
    }

    /**
     * Settles a year.
     *
     * @param steps the steps of the year in order, empty if it is not decided
     * @param payments what was paid for it
     * @param undecided why the year is not decided, if it is not
     */
    public static Settled settle(List<Step> steps, Payments payments, Withheld undecided) {
        List<Finding> findings = new ArrayList<>();
        if (LeftOfPayments.worthSaying(payments)) {
            findings.add(new LeftOfPayments(payments));
        }
        if (steps.isEmpty()) {
            findings.add(new NotDecided());
            return settled(undecided, false, payments, OptionalInt.empty(), findings);
        }
        Optional<LocalDate> paidOn = payments.day();
        return paidOn.isEmpty()
                ? unpaid(steps, payments, findings)
                : atPayment(steps, FixedByPayment.of(steps, paidOn.get()), payments, findings);
    }

    private static Settled unpaid(List<Step> steps, Payments payments, List<Finding> findings) {
        Step last = steps.getLast();
        findings.add(new LatestState(last.from()));
        return settled(last.outcome(), false, payments, OptionalInt.of(steps.size() - 1), findings);
    }

    private static Settled atPayment(
            List<Step> steps, FixedByPayment fixed, Payments payments, List<Finding> findings) {
        findings.add(fixed);
        Optional<GainedAfterPayment.Gain> gain = GainedAfterPayment.of(steps, fixed, findings);
        return gain.isPresent()
                ? settled(
                        gain.get().support(),
                        true,
                        payments,
                        OptionalInt.of(gain.get().step()),
                        findings)
                : settled(fixed.outcome(), false, payments, OptionalInt.of(fixed.step()), findings);
    }

    private static Settled settled(
            Outcome outcome, boolean gained, Payments payments, OptionalInt step, List<Finding> findings) {
        return switch (outcome) {
            case Withheld why -> new Settled.NotEntitled(why, payments, step, List.copyOf(findings));
            case Granted support -> {
                findings.add(new ExemptOrDifference(support));
                OptionalLong adjustment = Adjustment.of(support.selfFen(), payments.paidFen());
                if (adjustment.isPresent()) {
                    findings.add(new Adjustment(support.selfFen(), payments.sumFen(), adjustment.getAsLong()));
                }
                yield new Settled.Entitled(support, gained, payments, step, List.copyOf(findings));
            }
        };
    }
}
