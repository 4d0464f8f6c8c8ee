package org.yingbao.contribution.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.ScopeOfYear;
import org.yingbao.rules.entitlement.Withheld;

/**
 * What subsidy said last.
 *
 * @param subject document, name and phone, sealed
 * @param closedBefore coverage years before this one are closed
 * @param undecided why years without steps have none
 */
public record Entitled(
        long offset,
        String subject,
        Withheld.Reason undecided,
        List<EntitledYear> years,
        @Nullable Integer closedBefore)
        implements AccountEvent {

    static final Withheld.Reason UNDECIDED = Withheld.Reason.YEAR_NOT_DECIDED;

    public static Entitled of(Entitlements told, long offset) {
        String undecided = told.undecided();
        return new Entitled(
                offset,
                told.sealedSubject(),
                undecided == null ? UNDECIDED : Withheld.Reason.valueOf(undecided),
                told.years().stream().map(EntitledYear::of).toList(),
                told.closedBefore());
    }

    boolean saysTheSameAs(Entitled other) {
        return subject.equals(other.subject)
                && undecided == other.undecided
                && years.equals(other.years)
                && closes() == other.closes();
    }

    /** Coverage years before this one are closed; 0 if none is. */
    int closes() {
        return closedBefore == null ? 0 : closedBefore;
    }

    /** What holds for a whole year. */
    List<Remark> findings(int coverageYear) {
        return years.stream()
                .filter(year -> year.coverageYear() == coverageYear)
                .findFirst()
                .map(EntitledYear::remarks)
                .orElse(List.of());
    }

    /** What a year says beside its steps; null if it is not decided or an earlier release decided it. */
    @Nullable
    ScopeOfYear scope(int coverageYear) {
        for (EntitledYear year : years) {
            if (year.coverageYear() == coverageYear) {
                return year.scope();
            }
        }
        return null;
    }

    List<EntitledStep> steps(int coverageYear) {
        for (EntitledYear year : years) {
            if (year.coverageYear() == coverageYear) {
                return year.steps();
            }
        }
        return List.of();
    }
}
