package org.yingbao.contribution.account;

import java.util.List;
import org.yingbao.contracts.subsidy.YearEntitlement;

/** The steps of one coverage year, in order. */
public record EntitledYear(int coverageYear, List<EntitledStep> steps) {

    static EntitledYear of(YearEntitlement told) {
        return new EntitledYear(
                told.coverageYear(), told.steps().stream().map(EntitledStep::of).toList());
    }
}
