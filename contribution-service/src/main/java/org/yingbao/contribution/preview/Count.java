package org.yingbao.contribution.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yingbao.contribution.preview.Figure.Kind;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.preview.TargetChange;

/** Counts people of a preview, one after the other. */
final class Count {
    private final Map<Figure, Long> figures = new HashMap<>();

    /** Somebody with what would be the target without and with the draft. */
    void compared(Optional<Granted> before, Optional<Granted> after) {
        add(Figure.people(Kind.LOOKED_AT), 1);
        add(Figure.people(TargetChange.of(before, after)), 1);
        before.ifPresent(support -> sum(support, Kind.PAYER_BEFORE, Kind.COUNTY_BEFORE, Kind.CATEGORY_BEFORE));
        after.ifPresent(support -> sum(support, Kind.PAYER_AFTER, Kind.COUNTY_AFTER, Kind.CATEGORY_AFTER));
        after.or(() -> before)
                .ifPresent(shown -> add(
                        Figure.group(new Figure.Group(
                                shown.identity().category(),
                                shown.tier(),
                                TargetChange.subsidy(before),
                                TargetChange.subsidy(after))),
                        1));
    }

    /** Somebody who could not be compared. */
    void leftOut() {
        add(Figure.people(Kind.LOOKED_AT), 1);
        add(Figure.people(Kind.LEFT_OUT), 1);
    }

    private void sum(Granted support, Kind payer, Kind county, Kind category) {
        for (Payer each : support.payers()) {
            add(Figure.sum(payer, each.payer()), each.amountFen());
        }
        add(Figure.sum(county, support.fundingRegion().code()), support.subsidyFen());
        add(Figure.sum(category, support.identity().category()), support.subsidyFen());
    }

    private void add(Figure figure, long more) {
        figures.merge(figure, more, Math::addExact);
    }

    Figures figures() {
        Map<String, Long> byName = new TreeMap<>();
        figures.forEach((figure, value) -> byName.put(figure.name(), value));
        return new Figures(new TreeMap<>(byName));
    }
}
