package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.yingbao.rules.finding.Finding;

/**
 * What holds from a day of collection on, until the next step. Its findings are made when asked for, and are no part of
 * what makes two steps equal.
 */
public final class Step {
    private final LocalDate from;
    private final Outcome outcome;
    private final Supplier<List<Finding>> why;

    Step(LocalDate from, Outcome outcome, Supplier<List<Finding>> why) {
        this.from = from;
        this.outcome = outcome;
        this.why = why;
    }

    /** A step without its findings, as settlement needs it. */
    public static Step of(LocalDate from, Outcome outcome) {
        return new Step(from, outcome, List::of);
    }

    public LocalDate from() {
        return from;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Every provision that played a part, in the order in which they were asked; worked out anew at each call. */
    public List<Finding> findings() {
        return why.get();
    }

    /** Whether both say the same, first days aside. */
    public boolean isLike(Step other) {
        return outcome.equals(other.outcome);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Step step && from.equals(step.from) && outcome.equals(step.outcome);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, outcome);
    }

    @Override
    public String toString() {
        return "from " + from + " " + outcome;
    }
}
