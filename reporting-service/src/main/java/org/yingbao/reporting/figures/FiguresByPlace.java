package org.yingbao.reporting.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.reporting.person.Case;

/** The figures of each place and coverage year: from village to province, of all, by class, and by age. */
public final class FiguresByPlace implements Tally<Case> {

    @Override
    public String topic() {
        return Topics.FIGURE_SUMS;
    }

    @Override
    public String type() {
        return "org.yingbao.figure-sum.v1";
    }

    @Override
    public Map<String, Figures> contribution(String personId, Case person) {
        Map<String, Figures> sums = new HashMap<>();
        for (LedgerLine line : person.lines()) {
            Optional<Counted> counted = Counted.of(person, line);
            if (counted.isPresent()) {
                Figures figures = FiguresOfPerson.of(person, line, counted.get());
                counted.get()
                        .place(line.coverageYear())
                        .withAllAbove()
                        .forEach(place -> sums.put(place.toString(), figures));
            }
        }
        return sums;
    }
}
