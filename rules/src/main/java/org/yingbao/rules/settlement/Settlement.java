package org.yingbao.rules.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.finding.Finding;

/** What a year comes to: the latest state until payment, the state on the day of payment afterwards. */
public final class Settlement {
    private Settlement() {}

    /** As {@link #settle(List, List, Withheld)} where nothing is known of why a year is not decided. */
    public static Settled settle(List<Step> steps, List<Collected> paid) {
        return settle(steps, paid, Withheld.because(Withheld.Reason.YEAR_NOT_DECIDED));
    }

    /**
     * Settles a year.
     *
     * @param steps the steps of the year in order, empty if it is not decided
     * @param paid the collection results that are PAID, in any order
     * @param undecided why the year is not decided, if it is not
     */
    public static Settled settle(List<Step> steps, List<Collected> paid, Withheld undecided) {
        OptionalLong paidFen = sum(paid);
        if (steps.isEmpty()) {
            return settled(undecided, false, paidFen, new ArrayList<>(List.of(new NotDecided())));
        }
        return paid.isEmpty() ? bySteps(steps.getLast()) : atPayment(steps, firstDay(paid), paidFen);
    }

    private static Settled bySteps(Step last) {
        List<Finding> findings = new ArrayList<>(List.of(new LatestState(last.from())));
        return settled(last.outcome(), false, OptionalLong.empty(), findings);
    }

    private static Settled atPayment(List<Step> steps, LocalDate paidOn, OptionalLong paidFen) {
        FixedByPayment fixed = FixedByPayment.of(steps, paidOn);
        List<Finding> findings = new ArrayList<>(List.of(fixed));
        Optional<Granted> gain = GainedAfterPayment.of(steps, fixed, findings);
        Outcome outcome = gain.isPresent() ? gain.get() : fixed.outcome();
        return settled(outcome, gain.isPresent(), paidFen, findings);
    }

    private static Settled settled(Outcome outcome, boolean gained, OptionalLong paidFen, List<Finding> findings) {
        return switch (outcome) {
            case Withheld why -> new Settled.NotEntitled(why, paidFen, List.copyOf(findings));
            case Granted support -> {
                findings.add(new ExemptOrDifference(support));
                OptionalLong adjustment = Adjustment.of(support.selfFen(), paidFen);
                if (adjustment.isPresent()) {
                    findings.add(new Adjustment(support.selfFen(), paidFen.orElse(0), adjustment.getAsLong()));
                }
                yield new Settled.Entitled(support, gained, paidFen, List.copyOf(findings));
            }
        };
    }

    private static OptionalLong sum(List<Collected> paid) {
        long sum = 0;
        for (Collected one : paid) {
            sum += one.amountFen();
        }
        return paid.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    private static LocalDate firstDay(List<Collected> paid) {
        Instant first = paid.getFirst().paidAt();
        for (Collected one : paid) {
            first = one.paidAt().isBefore(first) ? one.paidAt() : first;
        }
        return Shanghai.dayOf(first);
    }
}
