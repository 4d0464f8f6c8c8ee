package org.yingbao.rules.settlement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.finding.Findings;

/**
 * An identity that begins after payment counts this year where the policy revision of the first step it decides after
 * payment says so {@code [SD-5]}, for a gain inside the window (up to its last day) or for one after it. Of several the
 * one with the lowest own share counts, the earliest of equals, and only if the own share is lower than at payment or
 * nothing was granted then.
 */
final class GainedAfterPayment {
    private GainedAfterPayment() {}

    static Optional<Gain> of(List<Step> steps, FixedByPayment fixed, Findings findings) {
        List<Gain> gains = gains(steps, fixed);
        Optional<Gain> best = Optional.empty();
        for (Gain gain : gains) {
            if (gain.counts()
                    && (best.isEmpty()
                            || gain.support().selfFen() < best.get().support().selfFen())) {
                best = Optional.of(gain);
            }
        }
        if (best.isPresent() && !improves(best.get(), fixed)) {
            best = Optional.empty();
        }
        found(gains, best, findings);
        return best;
    }

    private static void found(List<Gain> gains, Optional<Gain> best, Findings findings) {
        for (Gain gain : gains) {
            findings.add(() -> gain.finding(best.isPresent() && best.get().equals(gain)));
        }
    }

    private static boolean improves(Gain gain, FixedByPayment fixed) {
        return !(fixed.outcome() instanceof Granted paid) || gain.support().selfFen() < paid.selfFen();
    }

    private static List<Gain> gains(List<Step> steps, FixedByPayment fixed) {
        List<Gain> gains = new ArrayList<>();
        Set<RecordName> seen = new HashSet<>();
        for (int at = fixed.step() + 1; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (step.outcome() instanceof Granted support
                    && support.identity().from().isAfter(fixed.day())
                    && seen.add(support.identity().name())) {
                gains.add(new Gain(at, step.from(), support));
            }
        }
        return gains;
    }
}
