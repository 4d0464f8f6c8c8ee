package org.yingbao.benchmark.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.yingbao.benchmark.report.Spread;

/** How many times as much Yingbao has as the other, pair by pair. */
record Pairs(Duel.Outcome outcome) {

    List<Double> ratios(ToDoubleFunction<Round> figure) {
        List<Double> ratios = new ArrayList<>();
        List<Round> yingbaos = outcome.yingbao().rounds();
        List<Round> others = outcome.other().rounds();
        for (int i = 0; i < yingbaos.size(); i++) {
            ratios.add(figure.applyAsDouble(yingbaos.get(i)) / figure.applyAsDouble(others.get(i)));
        }
        return ratios;
    }

    String text(ToDoubleFunction<Round> figure) {
        return Spread.of(ratios(figure)).text(2);
    }
}
