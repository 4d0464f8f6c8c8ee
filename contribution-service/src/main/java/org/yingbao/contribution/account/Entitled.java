package org.yingbao.contribution.account;

import java.util.List;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.rules.entitlement.Withheld;

/**
 * What subsidy said last.
 *
 * @param subject document, name and phone, sealed
 * @param undecided why years without steps have none
 */
public record Entitled(long offset, String subject, Withheld.Reason undecided, List<EntitledYear> years)
        implements Heard {

    static final Withheld.Reason UNDECIDED = Withheld.Reason.YEAR_NOT_DECIDED;

    public static Entitled of(Entitlements told, long offset) {
        String undecided = told.undecided();
        return new Entitled(
                offset,
                told.sealedSubject(),
                undecided == null ? UNDECIDED : Withheld.Reason.valueOf(undecided),
                told.years().stream().map(EntitledYear::of).toList());
    }

    boolean saysTheSameAs(Entitled other) {
        return subject.equals(other.subject) && undecided == other.undecided && years.equals(other.years);
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
