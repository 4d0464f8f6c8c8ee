package org.yingbao.reporting.query;

import java.util.List;
import org.yingbao.reporting.cases.CaseState;

/** The states by which people are listed. */
public enum ListedState {
    ANY,
    ENTITLED,
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
    SUSPECTED,
    SUSPECTED_FIRST,
    SUSPECTED_SECOND,
    CONFLICT;

    /** The states it is made of; a person's year has at most one of them. */
    List<CaseState> states() {
        return switch (this) {
            case ANY -> List.of(CaseState.EXEMPT, CaseState.DIFFERENCE, CaseState.WITHDRAWN, CaseState.NONE);
            case ENTITLED -> List.of(CaseState.EXEMPT, CaseState.DIFFERENCE);
            case SUSPECTED -> List.of(CaseState.SUSPECTED_FIRST, CaseState.SUSPECTED_SECOND);
            default -> List.of(CaseState.valueOf(name()));
        };
    }
}
