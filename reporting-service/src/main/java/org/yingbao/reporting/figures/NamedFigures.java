package org.yingbao.reporting.figures;

import static org.yingbao.reporting.figures.FigureName.OF_AGE;
import static org.yingbao.reporting.figures.FigureName.OF_CLASS;

import java.util.List;
import java.util.SortedMap;
import org.yingbao.contracts.reporting.AgeFigures.AgeGroup;
import org.yingbao.contracts.reporting.PayerFigures;
import org.yingbao.contracts.reporting.PeopleFigures;
import org.yingbao.contracts.reporting.ReasonFigures;
import org.yingbao.pipeline.stage.Figures;

/** Sums over people, by name: of all, of each class, of each age. */
public record NamedFigures(Figures sums) {

    private static final char AFTER_SLASH = '/' + 1;

    /** The classes of which there is anybody, by code. */
    public List<String> classes() {
        return under(OF_CLASS).keySet().stream()
                .map(name -> name.substring(OF_CLASS.length(), name.indexOf('/', OF_CLASS.length())))
                .distinct()
                .toList();
    }

    public boolean knows(AgeGroup age) {
        return !under(OF_AGE + age.name() + "/").isEmpty();
    }

    public PeopleFigures all() {
        return under("", "");
    }

    public PeopleFigures ofClass(String category) {
        return under(OF_CLASS, category + "/");
    }

    public PeopleFigures ofAge(AgeGroup age) {
        return under(OF_AGE, age.name() + "/");
    }

    private PeopleFigures under(String kind, String which) {
        String prefix = kind + which;
        return new PeopleFigures(
                get(prefix, FigureName.IN_SCOPE),
                get(prefix, FigureName.INSURED),
                get(prefix, FigureName.ENTITLED),
                get(prefix, FigureName.EXEMPT),
                get(prefix, FigureName.DIFFERENCE),
                get(prefix, FigureName.STANDARD_FEN),
                get(prefix, FigureName.SUBSIDY_FEN),
                get(prefix, FigureName.OWN_SHARE_FEN),
                codes(prefix + FigureName.PAID_FOR).stream()
                        .map(payer -> new PayerFigures(
                                payer,
                                sums.get(prefix + FigureName.PAID_FOR + payer),
                                sums.get(prefix + FigureName.PAYS_FEN + payer)))
                        .toList(),
                get(prefix, FigureName.SETTLED),
                get(prefix, FigureName.PART_PAID),
                get(prefix, FigureName.PAID_ELSEWHERE),
                get(prefix, FigureName.EXEMPT_UNANSWERED),
                get(prefix, FigureName.UNPAID),
                get(prefix, FigureName.NOT_ENROLLED),
                get(prefix, FigureName.SUSPECTED_FIRST),
                get(prefix, FigureName.SUSPECTED_SECOND),
                get(prefix, FigureName.REFUNDED),
                get(prefix, FigureName.REFUNDED_FEN),
                get(prefix, FigureName.ADJUSTMENTS),
                get(prefix, FigureName.ADJUSTMENT_FEN),
                codes(prefix + FigureName.WITHDRAWN).stream()
                        .map(reason -> new ReasonFigures(reason, sums.get(prefix + FigureName.WITHDRAWN + reason)))
                        .toList(),
                get(prefix, FigureName.NOTICES_SENT),
                get(prefix, FigureName.NOTICES_REFUSED));
    }

    private long get(String prefix, FigureName name) {
        return sums.get(prefix + name.name());
    }

    private List<String> codes(String prefix) {
        return under(prefix).keySet().stream()
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private SortedMap<String, Long> under(String prefix) {
        return sums.byName().subMap(prefix, prefix.substring(0, prefix.length() - 1) + AFTER_SLASH);
    }
}
