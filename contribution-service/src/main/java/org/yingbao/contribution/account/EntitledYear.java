package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.ScopeOfYear;
import org.yingbao.contracts.subsidy.YearEntitlement;

/**
 * The steps of one coverage year, in order.
 *
 * @param findings what holds for all of them; null if nothing does
 * @param scope what the year says beside them; null if an earlier release said it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntitledYear(
        int coverageYear,
        List<EntitledStep> steps,
        @Nullable List<Remark> findings,
        @Nullable ScopeOfYear scope) {

    List<Remark> remarks() {
        return findings == null ? List.of() : findings;
    }

    static EntitledYear of(YearEntitlement told) {
        return new EntitledYear(
                told.coverageYear(),
                told.steps().stream().map(EntitledStep::of).toList(),
                told.findings() == null
                        ? null
                        : told.findings().stream().map(Remark::of).toList(),
                told.scope());
    }
}
