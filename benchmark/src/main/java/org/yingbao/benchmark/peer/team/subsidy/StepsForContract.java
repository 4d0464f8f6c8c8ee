package org.yingbao.benchmark.peer.team.subsidy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.subsidy.DecidingIdentity;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.PolicyReference;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;

/** What the rules decided in the words of the contract. */
final class StepsForContract {

    private StepsForContract() {}

    /** The years, each step with its findings or without. */
    static List<YearEntitlement> years(Entitlement decided, boolean withFindings) {
        return decided.years().entrySet().stream()
                .map(year -> year(year, withFindings))
                .toList();
    }

    private static YearEntitlement year(Map.Entry<Integer, List<Step>> year, boolean withFindings) {
        return new YearEntitlement(
                year.getKey(),
                year.getValue().stream()
                        .map(step -> step(year.getKey(), step, withFindings))
                        .toList());
    }

    private static EntitlementStep step(int year, Step step, boolean withFindings) {
        List<Finding> findings = withFindings ? findings(step) : List.of();
        return switch (step.outcome()) {
            case Withheld why ->
                new EntitlementStep(
                        step.from(),
                        why.reason().name(),
                        policy(year, why.policy()),
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
                        findings);
            case Granted support ->
                new EntitlementStep(
                        step.from(),
                        null,
                        policy(year, Optional.of(support.policy())),
                        support.region().code(),
                        support.fundingRegion().code(),
                        support.tier(),
                        support.standardFen(),
                        support.subsidyFen(),
                        support.selfFen(),
                        support.otherChannelsFen(),
                        support.payers().stream()
                                .map(payer -> new Payer(payer.payer(), payer.amountFen()))
                                .toList(),
                        identity(support.identity()),
                        support.enrolledElsewhere() ? true : null,
                        findings);
        };
    }

    private static DecidingIdentity identity(org.yingbao.rules.entitlement.DecidingIdentity identity) {
        return new DecidingIdentity(
                identity.name().source(), identity.name().recordId(), identity.category(), identity.from());
    }

    private static @Nullable PolicyReference policy(
            int year, Optional<org.yingbao.rules.policy.PolicyReference> reference) {
        return reference
                .map(policy -> new PolicyReference(
                        policy.policyId(),
                        policy.region().code(),
                        year,
                        policy.revision(),
                        policy.closes(),
                        policy.gainInWindow().name(),
                        policy.gainAfterWindow().name()))
                .orElse(null);
    }

    private static List<Finding> findings(Step step) {
        return step.findings().stream()
                .map(finding -> new Finding(
                        finding.provision().name(),
                        finding.provision().citation().key(),
                        finding.verdict().name(),
                        finding.facts(),
                        finding.says()))
                .toList();
    }
}
