package org.yingbao.benchmark.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.settlement.InstructionContent;

/**
 * What each of the ways has to say of the year.
 *
 * @param steps from which day which support holds, if any
 * @param due what tax is to be told, if anything
 */
public record Answer(List<Holding> steps, Optional<InstructionContent> due) {

    /** From a day on. */
    public record Holding(LocalDate from, Optional<Granted> support) {}

    /** Two steps that differ in why nothing holds, only, are one here. */
    Answer merged() {
        List<Holding> merged = new ArrayList<>();
        for (Holding step : steps) {
            if (merged.isEmpty() || !merged.getLast().support().equals(step.support())) {
                merged.add(step);
            }
        }
        return new Answer(merged, due);
    }
}
