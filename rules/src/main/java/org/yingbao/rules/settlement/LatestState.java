package org.yingbao.rules.settlement;

import java.time.LocalDate;
import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;

/** Nothing is paid yet, so the latest state decides. */
record LatestState(LocalDate since) implements Finding {
    @Override
    public Provision provision() {
        return Provision.LAST_STATE_BEFORE_PAYMENT;
    }

    @Override
    public Verdict verdict() {
        return Verdict.MET;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("since", since).map();
    }

    @Override
    public String says() {
        return "Nothing is paid yet: the state since " + since + " decides.";
    }
}
