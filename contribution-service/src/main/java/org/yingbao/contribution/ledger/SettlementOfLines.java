package org.yingbao.contribution.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.CountedAs;
import org.yingbao.contracts.contribution.LedgerAnswer;
import org.yingbao.contracts.contribution.SettlementOfLine;
import org.yingbao.contribution.account.Answer;
import org.yingbao.contribution.account.Year;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.funds.DueLine;
import org.yingbao.rules.screening.SuspectedUninsured;
import org.yingbao.rules.screening.Suspicion;
import org.yingbao.rules.settlement.Rights;
import org.yingbao.rules.settlement.SettledYear;

/** What a ledger line says of whether its year is settled. */
record SettlementOfLines(Optional<SettledYear> settled, Rights rights, Suspicion suspicion) {

    static SettlementOfLines of(int coverageYear, Year year, org.yingbao.rules.finding.Findings findings) {
        Optional<SettledYear> settled = year.settledYear(findings);
        DueLine.of(settled, findings);
        return new SettlementOfLines(
                settled,
                settled.map(known -> Rights.of(coverageYear, known, year.scope(), findings))
                        .orElse(Rights.UNDECIDED),
                SuspectedUninsured.of(settled, year.scope(), findings));
    }

    SettlementOfLine line(List<Answer> answers) {
        return new SettlementOfLine(
                suspicion.state().map(Enum::name).orElse(null),
                owedFen(),
                rights.state().name(),
                rights.from().orElse(null),
                suspicion.counted().map(SettlementOfLines::countedAs).orElse(null),
                suspicion.suspected()
                        ? suspicion.counted().flatMap(CountedIdentity::since).orElse(null)
                        : null,
                answers(answers));
    }

    private @Nullable Long owedFen() {
        return settled.filter(year -> year.owedFen().isPresent())
                .map(year -> year.owedFen().getAsLong())
                .orElse(null);
    }

    private static CountedAs countedAs(CountedIdentity counted) {
        return new CountedAs(
                counted.name().source(),
                counted.category(),
                counted.region().code(),
                counted.residence().township().orElse(null),
                counted.residence().village().orElse(null),
                counted.closes().orElse(null));
    }

    private static @Nullable List<LedgerAnswer> answers(List<Answer> answers) {
        List<LedgerAnswer> told = answers.stream()
                .filter(Answer::active)
                .map(one -> new LedgerAnswer(one.source(), one.recordId(), one.outcome(), one.answeredOn()))
                .toList();
        return told.isEmpty() ? null : told;
    }
}
