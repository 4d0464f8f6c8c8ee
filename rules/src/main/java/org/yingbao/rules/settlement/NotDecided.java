package org.yingbao.rules.settlement;

import java.util.Map;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;

/** The year is not decided, or no longer. */
record NotDecided() implements Finding {
    @Override
    public Provision provision() {
        return Provision.YEAR_DECIDED;
    }

    @Override
    public Verdict verdict() {
        return Verdict.NOT_MET;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }

    @Override
    public String says() {
        return "The year is not decided for the person, so nothing is paid.";
    }
}
