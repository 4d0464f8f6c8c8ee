package org.yingbao.contribution.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.contracts.contribution.LedgerCollection;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Included;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Result;
import org.yingbao.contribution.account.Share;
import org.yingbao.contribution.account.Year;
import org.yingbao.rules.settlement.SettledYear;

/** Writes the ledger: a line per coverage year that is decided, or was instructed, collected or asked about. */
public final class Ledger {

    private Ledger() {}

    public static LedgerLines of(String personId, long version, Account account) {
        List<LedgerLine> lines = new ArrayList<>(account.closedLines().values());
        lines.addAll(open(personId, account));
        return new LedgerLines(personId, version, lines);
    }

    /** The lines of the years that are not closed. */
    static List<LedgerLine> open(String personId, Account account) {
        List<LedgerLine> lines = new ArrayList<>();
        for (int coverageYear : account.years()) {
            Year year = account.year(coverageYear);
            List<Included> included = account.inclusions(coverageYear);
            if (isLine(year) || !included.isEmpty()) {
                lines.add(line(personId, coverageYear, year, account.entitled() != null)
                        .including(included.stream().map(Included::told).toList()));
            }
        }
        return lines;
    }

    private static boolean isLine(Year year) {
        return year.last().isPresent()
                || !year.results().isEmpty()
                || !year.answers().isEmpty()
                || !year.steps().isEmpty();
    }

    private static LedgerLine line(String personId, int coverageYear, Year year, boolean decided) {
        Optional<Instructed> last = year.last();
        SettlementOfLines settlement =
                SettlementOfLines.of(coverageYear, year, org.yingbao.rules.finding.Findings.unwanted());
        return new LedgerLine(
                        coverageYear,
                        last.map(instructed -> instructed.id(personId)).orElse(null),
                        last.map(Instructed::version).orElse(0L),
                        last.map(instructed -> instructed.action().name()).orElse(null),
                        last.map(Instructed::region).orElse(null),
                        last.map(Instructed::fundingRegion).orElse(null),
                        last.map(Instructed::tier).orElse(null),
                        last.map(Instructed::standardFen).orElse(null),
                        last.map(Instructed::subsidyFen).orElse(null),
                        last.map(Instructed::selfFen).orElse(null),
                        last.map(Instructed::payers).orElse(List.of()).stream()
                                .map(Share::told)
                                .toList(),
                        year.settled().payments().sumFen(),
                        last.map(Instructed::adjustmentFen).orElse(null),
                        settlement.rights().confirmed(),
                        settlement.settled().flatMap(SettledYear::since).orElse(null),
                        last.map(instructed -> instructed.reason().told()).orElse(null),
                        year.results().stream().map(Ledger::collection).toList(),
                        decided ? Findings.of(coverageYear, year) : List.of())
                .with(settlement.line(year.answers()));
    }

    private static LedgerCollection collection(Result result) {
        return new LedgerCollection(
                result.source(),
                result.recordId(),
                result.status(),
                result.amountFen(),
                result.refundedFen(),
                result.refundOf(),
                result.paidAt(),
                result.channel());
    }
}
