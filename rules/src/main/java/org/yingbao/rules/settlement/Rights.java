package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.RIGHTS_CONFIRMED;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;

/**
 * The rights of a year (权益确认), confirmed once it is settled {@code [SD-14]}.
 *
 * @param from the first day on which they hold; absent if they are not confirmed, or if it is not known
 */
public record Rights(RightsState state, Optional<LocalDate> from) {
    /** The rights of a year that is not decided. */
    public static final Rights UNDECIDED = new Rights(RightsState.NONE, Optional.empty());

    /** Of a person and year. */
    public static Rights of(int coverageYear, SettledYear year, YearScope scope, Findings findings) {
        RightsState state = state(year.state());
        findings.add(() -> Finding.metIf(
                state == RightsState.CONFIRMED,
                RIGHTS_CONFIRMED,
                FactMap.of("rights", state),
                switch (state) {
                    case CONFIRMED -> "The year is settled, so its rights are confirmed.";
                    case PROVISIONAL -> "The year is settled in part, so its rights hold for the time being.";
                    case NONE -> "The year is not settled, so no rights are confirmed.";
                }));
        return new Rights(
                state,
                state == RightsState.CONFIRMED ? RightsFrom.of(coverageYear, year, scope, findings) : Optional.empty());
    }

    public boolean confirmed() {
        return state == RightsState.CONFIRMED;
    }

    private static RightsState state(SettlementState settled) {
        return switch (settled) {
            case SETTLED -> RightsState.CONFIRMED;
            case PART_PAID -> RightsState.PROVISIONAL;
            case PAID_ELSEWHERE, EXEMPT_UNANSWERED, UNPAID, NOT_ENROLLED -> RightsState.NONE;
        };
    }
}
