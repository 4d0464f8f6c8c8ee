package org.yingbao.reporting.figures;

import static org.yingbao.reporting.figures.FigureName.OF_AGE;
import static org.yingbao.reporting.figures.FigureName.OF_CLASS;
import static org.yingbao.reporting.figures.FigureName.PAID_FOR;
import static org.yingbao.reporting.figures.FigureName.PAYS_FEN;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;
import org.yingbao.contracts.contribution.Instruction.Action;
import org.yingbao.contracts.contribution.LedgerCollection;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.SettlementOfLine;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.reporting.person.Case;
import org.yingbao.reporting.person.Suspicion;

/** What one person adds to the figures of a coverage year. */
final class FiguresOfPerson {

    private final SortedMap<String, Long> sums = new TreeMap<>();

    private FiguresOfPerson() {}

    static Figures of(Case person, LedgerLine line, Counted counted) {
        FiguresOfPerson figures = new FiguresOfPerson();
        figures.instructed(line);
        figures.settled(line.settlement());
        figures.collected(line);
        figures.suspected(person.suspected().get(line.coverageYear()));
        person.notices().values().stream()
                .filter(notice -> notice.coverageYear() == line.coverageYear())
                .forEach(figures::told);
        PersonFacts facts = person.facts();
        String age = AgeGroups.of(facts == null ? null : facts.birthDate(), line.coverageYear())
                .name();
        return figures.alsoBy(OF_CLASS + counted.category(), OF_AGE + age);
    }

    private void instructed(LedgerLine line) {
        if (line.action() == null) {
            return;
        }
        switch (Action.valueOf(line.action())) {
            case EXEMPT -> granted(FigureName.EXEMPT, line);
            case DIFFERENCE -> granted(FigureName.DIFFERENCE, line);
            case WITHDRAWN -> {
                Reason reason = line.reason();
                add(FigureName.WITHDRAWN + (reason == null ? "" : reason.code()), 1);
            }
        }
        Long adjustmentFen = line.adjustmentFen();
        if (adjustmentFen != null && adjustmentFen != 0) {
            count(FigureName.ADJUSTMENTS);
            add(FigureName.ADJUSTMENT_FEN, adjustmentFen);
        }
    }

    private void granted(FigureName how, LedgerLine line) {
        count(FigureName.ENTITLED);
        count(how);
        add(FigureName.STANDARD_FEN, line.standardFen());
        add(FigureName.SUBSIDY_FEN, line.subsidyFen());
        add(FigureName.OWN_SHARE_FEN, line.ownShareFen());
        for (Payer payer : line.payers()) {
            add(PAID_FOR + payer.payer(), 1);
            add(PAYS_FEN + payer.payer(), payer.amountFen());
        }
    }

    private void settled(@Nullable SettlementOfLine settlement) {
        if (settlement == null) {
            return;
        }
        boolean inScope = settlement.countedAs() != null;
        if (inScope) {
            count(FigureName.IN_SCOPE);
        }
        if (settlement.state() != null) {
            FigureName state = FigureName.valueOf(settlement.state());
            count(state);
            if (inScope && (state == FigureName.SETTLED || state == FigureName.PAID_ELSEWHERE)) {
                count(FigureName.INSURED);
            }
        }
    }

    private void collected(LedgerLine line) {
        long refundedFen = line.collections().stream()
                .mapToLong(FiguresOfPerson::refundedFen)
                .sum();
        if (refundedFen != 0) {
            count(FigureName.REFUNDED);
            add(FigureName.REFUNDED_FEN, refundedFen);
        }
    }

    private static long refundedFen(LedgerCollection collection) {
        Long refunded = collection.refundedFen();
        if (refunded != null) {
            return refunded;
        }
        return collection.status().equals("REFUNDED") ? collection.amountFen() : 0;
    }

    private void suspected(@Nullable Suspicion suspicion) {
        if (suspicion != null && suspicion.isSuspected()) {
            count(suspicion.isFirst() ? FigureName.SUSPECTED_FIRST : FigureName.SUSPECTED_SECOND);
        }
    }

    private void told(Notice notice) {
        switch (Notice.Status.valueOf(notice.status())) {
            case SENT -> count(FigureName.NOTICES_SENT);
            case REFUSED -> count(FigureName.NOTICES_REFUSED);
            case ISSUED, WITHDRAWN -> {}
        }
    }

    private void count(FigureName name) {
        add(name, 1L);
    }

    private void add(FigureName name, @Nullable Long value) {
        if (value != null) {
            add(name.name(), value);
        }
    }

    private void add(String name, long value) {
        sums.merge(name, value, Math::addExact);
    }

    /** The same three times: of all, of a class, of an age. */
    private Figures alsoBy(String ofClass, String ofAge) {
        SortedMap<String, Long> all = new TreeMap<>(sums);
        sums.forEach((name, value) -> {
            all.put(ofClass + "/" + name, value);
            all.put(ofAge + "/" + name, value);
        });
        return new Figures(all);
    }
}
