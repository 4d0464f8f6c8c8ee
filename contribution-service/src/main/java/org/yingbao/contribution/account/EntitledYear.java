package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.YearEntitlement;

/** The steps of one coverage year, in order; {@code findings}: what holds for all of them, null if nothing does. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntitledYear(
        int coverageYear,
        List<EntitledStep> steps,
        @Nullable List<Remark> findings) {

    List<Remark> remarks() {
        return findings == null ? List.of() : findings;
    }

    static EntitledYear of(YearEntitlement told) {
        return new EntitledYear(
                told.coverageYear(),
                told.steps().stream().map(EntitledStep::of).toList(),
                told.findings() == null
                        ? null
                        : told.findings().stream().map(Remark::of).toList());
    }
}
