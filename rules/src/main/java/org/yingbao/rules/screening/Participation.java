package org.yingbao.rules.screening;

import static org.yingbao.rules.finding.Provision.PARTICIPATION_TARGET;

import java.util.Optional;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.settlement.SettlementState;

/**
 * How many of the people in scope of a region, year and class are insured (参保率) {@code [SD-16]}, as two whole numbers.
 */
public record Participation(long insured, long inScope) {
    public static final Participation NOBODY = new Participation(0, 0);

    /** What one person adds. */
    public static Participation of(SettlementState state, Optional<CountedIdentity> counted) {
        return counted.isEmpty() ? NOBODY : new Participation(state.isInsured() ? 1 : 0, 1);
    }

    public Participation plus(Participation other) {
        return new Participation(insured + other.insured, inScope + other.inScope);
    }

    /** Whether a target is met; exactly, without rounding. */
    public boolean meets(Percent target, Findings findings) {
        boolean met = insured * Percent.WHOLE >= inScope * target.hundredths();
        findings.add(() -> Finding.metIf(
                met,
                PARTICIPATION_TARGET,
                FactMap.of("insured", insured).and("inScope", inScope).and("targetHundredths", target.hundredths()),
                insured + " of " + inScope + " people in scope are insured, which "
                        + (met ? "meets the target." : "is below the target.")));
        return met;
    }
}
