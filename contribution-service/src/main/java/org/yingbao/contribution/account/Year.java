package org.yingbao.contribution.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.ScopeOfYear;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.SettledYear;
import org.yingbao.rules.settlement.Settlement;
import org.yingbao.rules.settlement.SettlementOfYear;

/** One coverage year of an account; {@code said}: what subsidy said of it beside its steps. */
public record Year(
        List<EntitledStep> steps,
        List<Remark> ofYear,
        List<Result> results,
        List<Answer> answers,
        @Nullable ScopeOfYear said,
        Optional<Instructed> last,
        Withheld.Reason undecided) {

    public Payments payments() {
        return Payments.from(results.stream().map(Result::result).toList());
    }

    public Settled settled() {
        return Settlement.settle(rulesSteps(), payments(), Withheld.because(undecided));
    }

    /** What the year says beside its steps. */
    public YearScope scope() {
        return said == null ? ScopeReader.unsaid(last) : ScopeReader.read(said);
    }

    /** Whether the year is settled; empty if it is not decided. */
    public Optional<SettledYear> settledYear(Findings findings) {
        return SettlementOfYear.of(rulesSteps(), scope(), settled(), findings);
    }

    private List<Step> rulesSteps() {
        return steps.stream().map(EntitledStep::step).toList();
    }

    /** The findings of the year, and of the step that decides. */
    public List<Remark> findings(Settled settled) {
        return settled.step().isEmpty()
                ? List.of()
                : Stream.concat(ofYear.stream(), steps.get(settled.step().getAsInt()).findings().stream())
                        .toList();
    }
}
