package org.yingbao.contribution.reconciliation;

import org.yingbao.contracts.contribution.Collected;
import org.yingbao.contracts.department.CountAndSum;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.rules.funds.CollectedSums;

/** The sums of a day as they are tallied, told and decided on. */
final class Sums {
    private static final String PAID = "paid";
    private static final String EXEMPT = "exempt";
    private static final String REFUNDED = "refunded";
    private static final String FEN = "Fen";
    static final Collected NOTHING = told(CollectedSums.NOTHING);

    private Sums() {}

    static Figures figures(CollectedSums sums) {
        return with(PAID, sums.paid(), with(EXEMPT, sums.exempt(), with(REFUNDED, sums.refunded(), Figures.NONE)));
    }

    private static Figures with(String name, org.yingbao.rules.funds.CountAndSum sum, Figures others) {
        return others.with(name, sum.count()).with(name + FEN, sum.sumFen());
    }

    static Collected told(Figures figures) {
        return new Collected(one(PAID, figures), one(EXEMPT, figures), one(REFUNDED, figures));
    }

    private static CountAndSum one(String name, Figures figures) {
        return new CountAndSum(figures.get(name), figures.get(name + FEN));
    }

    static Collected told(CollectedSums sums) {
        return told(figures(sums));
    }

    static CollectedSums decided(Collected told) {
        return new CollectedSums(decided(told.paid()), decided(told.exempt()), decided(told.refunded()));
    }

    private static org.yingbao.rules.funds.CountAndSum decided(CountAndSum told) {
        return new org.yingbao.rules.funds.CountAndSum(told.count(), told.sumFen());
    }
}
