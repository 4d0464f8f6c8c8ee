package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.LAST_STATE_BEFORE_PAYMENT;

import java.util.List;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;

/** Nothing is paid yet, so the latest state decides {@code [SD-7]}. */
final class LatestState {
    private LatestState() {}

    static Step of(List<Step> steps, Findings findings) {
        Step last = steps.getLast();
        findings.add(() -> Finding.met(
                LAST_STATE_BEFORE_PAYMENT,
                FactMap.of("since", last.from()),
                "Nothing is paid yet: the state since " + last.from() + " decides."));
        return last;
    }
}
