package org.yingbao.reporting;

import java.util.Map;
import java.util.TreeMap;
import org.yingbao.contracts.reporting.PeopleFigures;
import org.yingbao.contracts.reporting.RegionFigures;

/** What is published, figure by figure. */
final class ToldFigures {

    private final Map<String, Long> figures = new TreeMap<>();

    static Map<String, Long> of(Iterable<RegionFigures> told) {
        ToldFigures all = new ToldFigures();
        told.forEach(all::add);
        return all.figures;
    }

    private void add(RegionFigures told) {
        String at = told.region() + (told.township() == null ? "" : " " + told.township())
                + (told.village() == null ? "" : " " + told.village()) + " ";
        add(at + "all ", told.all());
        told.byClass().forEach(one -> add(at + one.category() + " ", one.figures()));
        told.byAge().forEach(one -> add(at + one.ageGroup() + " ", one.figures()));
    }

    private void add(String at, PeopleFigures people) {
        put(at + "inScope", people.inScope());
        put(at + "insured", people.insured());
        put(at + "entitled", people.entitled());
        put(at + "EXEMPT", people.exempt());
        put(at + "DIFFERENCE", people.difference());
        put(at + "standardFen", people.standardFen());
        put(at + "subsidyFen", people.subsidyFen());
        put(at + "ownShareFen", people.ownShareFen());
        people.payers().forEach(payer -> {
            put(at + payer.payer() + " people", payer.people());
            put(at + payer.payer() + " fen", payer.amountFen());
        });
        put(at + "SETTLED", people.settled());
        put(at + "PART_PAID", people.partPaid());
        put(at + "PAID_ELSEWHERE", people.paidElsewhere());
        put(at + "EXEMPT_UNANSWERED", people.exemptUnanswered());
        put(at + "UNPAID", people.unpaid());
        put(at + "NOT_ENROLLED", people.notEnrolled());
        put(at + "suspected 1", people.suspectedFirst());
        put(at + "suspected 2", people.suspectedSecond());
        put(at + "adjustments", people.adjustments());
        put(at + "adjustmentFen", people.adjustmentFen());
        people.withdrawn().forEach(reason -> put(at + "withdrawn " + reason.reason(), reason.people()));
        put(at + "notices SENT", people.noticesSent());
        put(at + "notices REFUSED", people.noticesRefused());
    }

    private void put(String name, long value) {
        if (value != 0) {
            figures.put(name, value);
        }
    }
}
