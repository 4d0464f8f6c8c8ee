package org.yingbao.contribution.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.contracts.contribution.ForecastOfPayer;
import org.yingbao.pipeline.stage.Figures;

/** How what a payer gives is named among figures. */
enum Amounts {
    NEEDED,
    SETTLED,
    REQUESTED,
    MOVED;

    private static final char BEFORE_PAYER = '/';

    Figures of(String payer, long fen) {
        return Figures.of(name() + BEFORE_PAYER + payer, fen);
    }

    private long in(Figures figures, String payer) {
        return figures.get(name() + BEFORE_PAYER + payer);
    }

    static List<ForecastOfPayer> byPayer(Figures figures) {
        SortedSet<String> payers = new TreeSet<>();
        figures.byName().keySet().forEach(name -> payers.add(name.substring(name.indexOf(BEFORE_PAYER) + 1)));
        List<ForecastOfPayer> all = new ArrayList<>(payers.size());
        for (String payer : payers) {
            all.add(new ForecastOfPayer(
                    payer,
                    NEEDED.in(figures, payer),
                    SETTLED.in(figures, payer),
                    REQUESTED.in(figures, payer),
                    MOVED.in(figures, payer)));
        }
        return all;
    }
}
