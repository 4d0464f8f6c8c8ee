package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;

/** What holds if the contribution is collected on or after a day: support, or nothing for a reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntitledStep(
        LocalDate from,
        @Nullable Support support,
        Withheld.@Nullable Reason nothing,
        @Nullable PolicyRevision policy,
        List<Remark> findings) {

    static EntitledStep of(EntitlementStep told) {
        String nothing = told.nothing();
        return new EntitledStep(
                told.from(),
                nothing == null ? Support.of(told) : null,
                nothing == null ? null : Withheld.Reason.valueOf(nothing),
                told.policy() == null ? null : PolicyRevision.of(told.policy()),
                told.findings().stream().map(Remark::of).toList());
    }

    Step step() {
        return Step.of(from, outcome());
    }

    private Outcome outcome() {
        return support == null
                ? new Withheld(
                        Objects.requireNonNull(nothing),
                        Optional.ofNullable(policy).map(PolicyRevision::reference))
                : support.granted(Objects.requireNonNull(policy).reference());
    }
}
