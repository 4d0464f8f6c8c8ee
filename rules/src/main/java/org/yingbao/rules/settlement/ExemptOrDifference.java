package org.yingbao.rules.settlement;

import java.util.Map;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.finding.Yuan;

/** What tax collects: nothing where the own share is zero, else the own share. */
record ExemptOrDifference(Granted support) implements Finding {
    @Override
    public Provision provision() {
        return Provision.EXEMPT_OR_DIFFERENCE;
    }

    @Override
    public Verdict verdict() {
        return Verdict.COMPUTED;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("standardFen", support.standardFen())
                .and("subsidyFen", support.subsidyFen())
                .and("selfFen", support.selfFen())
                .map();
    }

    @Override
    public String says() {
        return Yuan.of(support.subsidyFen()) + " of " + Yuan.of(support.standardFen()) + " is paid for the person"
                + (support.selfFen() == 0
                        ? ": nothing is collected."
                        : ", " + Yuan.of(support.selfFen()) + " is collected.");
    }
}
