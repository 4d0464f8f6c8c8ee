package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.EXEMPT_OR_DIFFERENCE;

import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;

/** What tax collects: nothing where the own share is zero, else the own share {@code [GB-2]}. */
final class ExemptOrDifference {
    private ExemptOrDifference() {}

    static Action of(Granted support) {
        return support.selfFen() == 0 ? Action.EXEMPT : Action.DIFFERENCE;
    }

    static void find(Granted support, Findings findings) {
        findings.add(() -> Finding.computed(
                EXEMPT_OR_DIFFERENCE,
                FactMap.of("standardFen", support.standardFen())
                        .and("subsidyFen", support.subsidyFen())
                        .and("selfFen", support.selfFen()),
                Yuan.of(support.subsidyFen()) + " of " + Yuan.of(support.standardFen()) + " is paid for the person"
                        + switch (of(support)) {
                            case EXEMPT -> ": nothing is collected.";
                            default -> ", " + Yuan.of(support.selfFen()) + " is collected.";
                        }));
    }
}
