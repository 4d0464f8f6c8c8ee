package org.yingbao.subsidy.person;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.subsidy.DecidingIdentity;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.PolicyReference;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;

/** A step of the rules as it is published; the findings come from the {@link FindingsWriter}. */
final class StepWriter {
    private StepWriter() {}

    static EntitlementStep write(int year, Step step, List<Finding> findings, boolean leftOut) {
        Boolean some = leftOut ? true : null;
        return switch (step.outcome()) {
            case Granted granted ->
                new EntitlementStep(
                        step.from(),
                        null,
                        policy(year, granted.policy()),
                        granted.region().code(),
                        granted.fundingRegion().code(),
                        granted.tier(),
                        granted.standardFen(),
                        granted.subsidyFen(),
                        granted.selfFen(),
                        granted.otherChannelsFen(),
                        payers(granted),
                        identity(granted),
                        granted.enrolledElsewhere() ? true : null,
                        findings,
                        some);
            case Withheld withheld ->
                new EntitlementStep(
                        step.from(),
                        withheld.reason().name(),
                        withheld.policy().map(policy -> policy(year, policy)).orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        findings,
                        some);
        };
    }

    private static PolicyReference policy(int year, org.yingbao.rules.policy.PolicyReference policy) {
        return new PolicyReference(
                policy.policyId(),
                policy.region().code(),
                year,
                policy.revision(),
                policy.closes(),
                policy.gainInWindow().name(),
                policy.gainAfterWindow().name(),
                ScopeWriter.waiting(policy.latePayment()));
    }

    private static List<Payer> payers(Granted granted) {
        List<Payer> payers = new ArrayList<>(granted.payers().size());
        for (org.yingbao.rules.policy.Payer payer : granted.payers()) {
            payers.add(new Payer(payer.payer(), payer.amountFen()));
        }
        return payers;
    }

    private static DecidingIdentity identity(Granted granted) {
        return new DecidingIdentity(
                granted.identity().name().source(),
                granted.identity().name().recordId(),
                granted.identity().category(),
                granted.identity().from());
    }
}
