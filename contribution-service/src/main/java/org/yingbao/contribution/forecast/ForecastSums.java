package org.yingbao.contribution.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contribution.account.Account;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.funds.DueLine;
import org.yingbao.rules.settlement.SettledYear;
import org.yingbao.rules.settlement.SettlementState;

/** What is to be given, and is due so far, for each person: by funding region and year. */
public final class ForecastSums implements Tally<Account> {
    @Override
    public String topic() {
        return Topics.FORECAST_SUMS;
    }

    @Override
    public String type() {
        return "org.yingbao.forecast-sum.v1";
    }

    @Override
    public Map<String, Figures> contribution(String personId, Account account) {
        Map<String, Figures> sums = new TreeMap<>();
        account.closedLines().values().forEach(line -> addClosed(line, sums));
        for (int year : account.years()) {
            Optional<SettledYear> settled = account.year(year).settledYear(Findings.unwanted());
            Optional<Granted> target = settled.flatMap(SettledYear::support);
            target.ifPresent(support -> add(Amounts.NEEDED, year, DueLine.ofEachPayer(support), sums));
            add(Amounts.SETTLED, year, DueLine.of(settled), sums);
        }
        return sums;
    }

    private static void add(Amounts what, int coverageYear, List<DueLine> lines, Map<String, Figures> sums) {
        for (DueLine line : lines) {
            add(what, line.region().code(), coverageYear, new Payer(line.payer(), line.amountFen()), sums);
        }
    }

    /** A year that is closed is decided no more: its line says what it came to. */
    private static void addClosed(LedgerLine line, Map<String, Figures> sums) {
        String region = line.fundingRegion();
        if (region == null || "WITHDRAWN".equals(line.action())) {
            return;
        }
        for (Payer payer : line.payers()) {
            add(Amounts.NEEDED, region, line.coverageYear(), payer, sums);
            if (isDue(line)) {
                add(Amounts.SETTLED, region, line.coverageYear(), payer, sums);
            }
        }
    }

    private static boolean isDue(LedgerLine line) {
        return line.settlement() != null
                && line.settlement().state() != null
                && SettlementState.valueOf(line.settlement().state()).isDue();
    }

    private static void add(Amounts what, String region, int coverageYear, Payer payer, Map<String, Figures> sums) {
        sums.merge(
                new ForecastName(region, coverageYear).toString(),
                what.of(payer.payer(), payer.amountFen()),
                Figures::plus);
    }
}
