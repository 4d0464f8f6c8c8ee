package org.yingbao.contribution.ledger;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.contracts.Finding;
import org.yingbao.contribution.account.Year;

/** The findings of a line: those of the settlement, then those of the step it rests on. */
final class Findings {

    private Findings() {}

    static List<Finding> of(int coverageYear, Year year) {
        List<Finding> findings = new ArrayList<>();
        year.settled().findings().forEach(finding -> findings.add(told(finding)));
        org.yingbao.rules.finding.Findings own = org.yingbao.rules.finding.Findings.wanted();
        SettlementOfLines.of(coverageYear, year, own);
        own.all().forEach(finding -> findings.add(told(finding)));
        year.findings().forEach(remark -> findings.add(remark.told()));
        return findings;
    }

    static Finding told(org.yingbao.rules.finding.Finding finding) {
        return new Finding(
                finding.provision().name(),
                finding.provision().citation().key(),
                finding.verdict().name(),
                finding.facts(),
                finding.says());
    }
}
