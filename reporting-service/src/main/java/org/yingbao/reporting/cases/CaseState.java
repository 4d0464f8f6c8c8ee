package org.yingbao.reporting.cases;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.SettlementOfLine;
import org.yingbao.reporting.person.Case;
import org.yingbao.reporting.person.Suspicion;

/**
 * How a person's coverage year stands: by its decision (one of the first four), by what was paid, and by what is amiss.
 */
public enum CaseState {
    EXEMPT,
    DIFFERENCE,
    WITHDRAWN,
    NONE,
    SETTLED,
    PART_PAID,
    PAID_ELSEWHERE,
    EXEMPT_UNANSWERED,
    UNPAID,
    NOT_ENROLLED,
    SUSPECTED_FIRST,
    SUSPECTED_SECOND,
    CONFLICT;

    /** All that hold for a year. */
    public static Set<CaseState> of(Case known, LedgerLine line) {
        Set<CaseState> states = EnumSet.of(decided(line.action()));
        SettlementOfLine settlement = line.settlement();
        if (settlement != null && settlement.state() != null) {
            states.add(valueOf(settlement.state()));
        }
        Suspicion suspicion = known.suspected().get(line.coverageYear());
        if (suspicion != null && suspicion.isSuspected()) {
            states.add(suspicion.isFirst() ? SUSPECTED_FIRST : SUSPECTED_SECOND);
        }
        if (!known.conflicts().isEmpty()) {
            states.add(CONFLICT);
        }
        return states;
    }

    private static CaseState decided(@Nullable String action) {
        return action == null ? NONE : valueOf(action);
    }
}
