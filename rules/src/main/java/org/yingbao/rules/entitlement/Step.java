package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.yingbao.rules.finding.Finding;

/**
 * What holds from a day of collection on, until the next step, and why. Two steps are alike if their outcomes are
 * equal.
 */
public record Step(LocalDate from, Outcome outcome, List<Finding> findings) {
    public Step {
        findings = List.copyOf(findings);
    }

    /** A step without its findings, as settlement needs it. */
    public static Step of(LocalDate from, Outcome outcome) {
        return new Step(from, outcome, List.of());
    }

    /** Whether both say the same, findings and first days aside. */
    public boolean isLike(Step other) {
        return outcome.equals(other.outcome);
    }
}
