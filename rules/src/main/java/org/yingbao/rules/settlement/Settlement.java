package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.YEAR_DECIDED;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;

/** What a year comes to: the latest state until payment, the state on the day of payment afterwards. */
public final class Settlement {
    private final List<Step> steps;
    private final Payments payments;
    private final Withheld undecided;
    private final Findings findings;

    private Settlement(List<Step> steps, Payments payments, Withheld undecided, Findings findings) {
        this.steps = steps;
        this.payments = payments;
        this.undecided = undecided;
        this.findings = findings;
    }

    /** As {@link #settle(List, Payments, Withheld)} where nothing is known of why a year is not decided. */
    public static Settled settle(List<Step> steps, Payments payments) {
        return settle(steps, payments, Withheld.because(Withheld.Reason.YEAR_NOT_DECIDED));
    }

    /**
     * Settles a year. Its findings are made when asked for.
     *
     * @param steps the steps of the year in order, empty if it is not decided
     * @param payments what was paid for it
     * @param undecided why the year is not decided, if it is not
     */
    public static Settled settle(List<Step> steps, Payments payments, Withheld undecided) {
        return new Settlement(steps, payments, undecided, Findings.unwanted()).settled();
    }

    private List<Finding> explain() {
        Findings wanted = Findings.wanted();
        new Settlement(steps, payments, undecided, wanted).settled();
        return wanted.all();
    }

    private Settled settled() {
        LeftOfPayments.find(payments, findings);
        if (steps.isEmpty()) {
            findings.add(() -> Finding.notMet(
                    YEAR_DECIDED,
                    FactMap.of("why", undecided.reason()),
                    "The year is not decided for the person, so nothing is paid."));
            return settled(undecided, false, OptionalInt.empty());
        }
        if (payments.none()) {
            Step last = LatestState.of(steps, findings);
            return settled(last.outcome(), false, OptionalInt.of(steps.size() - 1));
        }
        FixedByPayment fixed = FixedByPayment.of(steps, payments.day().orElseThrow(), findings);
        Optional<Gain> gain = GainedAfterPayment.of(steps, fixed, findings);
        return gain.isPresent()
                ? settled(gain.get().support(), true, OptionalInt.of(gain.get().step()))
                : settled(fixed.outcome(), false, OptionalInt.of(fixed.step()));
    }

    private Settled settled(Outcome outcome, boolean gained, OptionalInt step) {
        return switch (outcome) {
            case Withheld reason -> new Settled.NotEntitled(reason, payments, step, this::explain);
            case Granted support -> {
                ExemptOrDifference.find(support, findings);
                Adjustment.find(support.selfFen(), payments, findings);
                yield new Settled.Entitled(support, gained, payments, step, this::explain);
            }
        };
    }
}
