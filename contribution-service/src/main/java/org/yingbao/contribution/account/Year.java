package org.yingbao.contribution.account;

import java.util.List;
import java.util.Objects;
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

/**
 * One coverage year of an account. What the rules make of it is worked out once, when it is first asked for: ledger,
 * history and sums all ask.
 */
public final class Year {

    private final List<EntitledStep> steps;
    private final List<Remark> ofYear;
    private final List<Result> results;
    private final List<Answer> answers;
    private final @Nullable ScopeOfYear said;
    private final Optional<Instructed> last;
    private final Withheld.Reason undecided;
    private @Nullable List<Step> rulesSteps;
    private @Nullable Settled settled;
    private @Nullable YearScope scope;

    /** {@code said}: what subsidy said of it beside its steps. */
    Year(
            List<EntitledStep> steps,
            List<Remark> ofYear,
            List<Result> results,
            List<Answer> answers,
            @Nullable ScopeOfYear said,
            Optional<Instructed> last,
            Withheld.Reason undecided) {
        this.steps = steps;
        this.ofYear = ofYear;
        this.results = results;
        this.answers = answers;
        this.said = said;
        this.last = last;
        this.undecided = undecided;
    }

    public List<EntitledStep> steps() {
        return steps;
    }

    public List<Result> results() {
        return results;
    }

    public List<Answer> answers() {
        return answers;
    }

    /** The last instruction. */
    public Optional<Instructed> last() {
        return last;
    }

    /** Why a year without steps has none. */
    public Withheld.Reason undecided() {
        return undecided;
    }

    public Payments payments() {
        return Payments.from(results.stream().map(Result::result).toList());
    }

    public Settled settled() {
        Settled known = settled;
        if (known == null) {
            known = Settlement.settle(rulesSteps(), payments(), Withheld.because(undecided));
            settled = known;
        }
        return known;
    }

    /** What the year says beside its steps. */
    public YearScope scope() {
        YearScope known = scope;
        if (known == null) {
            known = said == null ? ScopeReader.unsaid(last) : ScopeReader.read(said);
            scope = known;
        }
        return known;
    }

    /** Whether the year is settled; empty if it is not decided. */
    public Optional<SettledYear> settledYear(Findings findings) {
        return SettlementOfYear.of(rulesSteps(), scope(), settled(), findings);
    }

    /** Every region that would pay on some day. */
    public Stream<String> fundingRegions() {
        return steps.stream()
                .map(EntitledStep::support)
                .filter(Objects::nonNull)
                .map(Support::fundingRegion);
    }

    private List<Step> rulesSteps() {
        List<Step> known = rulesSteps;
        if (known == null) {
            known = steps.stream().map(EntitledStep::step).toList();
            rulesSteps = known;
        }
        return known;
    }

    /** The findings of the year, and of the step that decides. */
    public List<Remark> findings() {
        return settled().step().isEmpty()
                ? List.of()
                : Stream.concat(ofYear.stream(), steps.get(settled().step().getAsInt()).findings().stream())
                        .toList();
    }
}
