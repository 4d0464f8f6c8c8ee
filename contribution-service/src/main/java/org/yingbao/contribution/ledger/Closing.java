package org.yingbao.contribution.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contribution.account.Account;
import org.yingbao.rules.entitlement.ClosedYears;

/** Closes years: what was published of them last stays, and what is reported later changes nothing. */
public final class Closing {

    private static final int FINDINGS = 40;

    private Closing() {}

    /** The account after an event, with the lines of the years that they closed as they were before. */
    public static Account of(String personId, Account before, Account after) {
        int first = after.closesBefore();
        if (first <= before.closedBefore()) {
            return after;
        }
        SortedMap<Integer, LedgerLine> closed = new TreeMap<>(after.closedLines());
        for (LedgerLine line : Ledger.open(personId, before)) {
            if (line.coverageYear() < first) {
                closed.putIfAbsent(line.coverageYear(), asItStays(line));
            }
        }
        return after.closed(first, closed);
    }

    private static LedgerLine asItStays(LedgerLine line) {
        List<Finding> findings =
                new ArrayList<>(line.findings().stream().limit(FINDINGS).toList());
        findings.add(Findings.told(ClosedYears.finding(line.coverageYear())));
        return line.asClosed(findings);
    }
}
