package org.yingbao.contribution.history;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.HistoryCause;
import org.yingbao.contracts.contribution.HistoryPolicy;
import org.yingbao.contracts.contribution.HistoryStep;
import org.yingbao.contracts.subsidy.DecidingIdentity;
import org.yingbao.contribution.account.EntitledStep;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.PolicyRevision;
import org.yingbao.contribution.account.Recognition;
import org.yingbao.contribution.account.Share;
import org.yingbao.contribution.account.Support;
import org.yingbao.contribution.account.Year;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.settlement.Rights;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.SettledYear;

/** What a year comes to, without version, cause and findings. */
final class YearHistory {

    private YearHistory() {}

    static History of(String personId, int coverageYear, Year year) {
        Settled settled = year.settled();
        Optional<SettledYear> settlement = year.settledYear(Findings.unwanted());
        Rights rights = settlement
                .map(known -> Rights.of(coverageYear, known, year.scope(), Findings.unwanted()))
                .orElse(Rights.UNDECIDED);
        Optional<Instructed> last = year.last();
        return new History(
                personId,
                coverageYear,
                0,
                HistoryCause.UNSAID,
                year.steps().isEmpty() ? year.undecided().name() : null,
                year.steps().stream().map(YearHistory::step).toList(),
                settled.step().isPresent() ? settled.step().getAsInt() : null,
                last.map(Instructed::version).orElse(0L),
                last.map(told -> told.action().name()).orElse(null),
                last.map(Instructed::adjustmentFen).orElse(null),
                last.map(told -> told.reason().told()).orElse(null),
                settled.payments().sumFen(),
                settlement
                        .filter(known -> known.owedFen().isPresent())
                        .map(known -> known.owedFen().getAsLong())
                        .orElse(null),
                settlement.map(known -> known.state().name()).orElse(null),
                rights.state().name(),
                rights.from().orElse(null),
                List.of());
    }

    private static HistoryStep step(EntitledStep step) {
        Support support = step.support();
        return support == null
                ? new HistoryStep(
                        step.from(),
                        String.valueOf(step.nothing()),
                        policy(step.policy()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                : new HistoryStep(
                        step.from(),
                        null,
                        policy(step.policy()),
                        support.region(),
                        support.fundingRegion(),
                        support.tier(),
                        support.standardFen(),
                        support.subsidyFen(),
                        support.standardFen() - support.subsidyFen(),
                        support.payers().stream().map(Share::told).toList(),
                        identity(support.identity()));
    }

    private static @Nullable HistoryPolicy policy(@Nullable PolicyRevision policy) {
        return policy == null ? null : new HistoryPolicy(policy.policyId(), policy.region(), policy.revision());
    }

    private static DecidingIdentity identity(Recognition recognition) {
        return new DecidingIdentity(
                recognition.source(), recognition.recordId(), recognition.category(), recognition.from());
    }
}
