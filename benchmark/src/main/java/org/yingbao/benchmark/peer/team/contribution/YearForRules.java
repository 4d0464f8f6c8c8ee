package org.yingbao.benchmark.peer.team.contribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.PolicyReference;
import org.yingbao.rules.entitlement.DecidingIdentity;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.settlement.Action;
import org.yingbao.rules.settlement.Basis;
import org.yingbao.rules.settlement.CollectionResult;
import org.yingbao.rules.settlement.Instruction;
import org.yingbao.rules.settlement.InstructionContent;
import org.yingbao.rules.settlement.Payments;

/** Steps, collections and the last instruction in the words of the rules. */
final class YearForRules {

    private YearForRules() {}

    static List<Step> steps(List<EntitlementStep> steps) {
        return steps.stream().map(step -> Step.of(step.from(), outcome(step))).toList();
    }

    private static Outcome outcome(EntitlementStep step) {
        if (step.nothing() != null) {
            return new Withheld(
                    Withheld.Reason.valueOf(step.nothing()),
                    Optional.ofNullable(step.policy()).map(YearForRules::policy));
        }
        var identity = there(step.decidingIdentity());
        return new Granted(
                policy(there(step.policy())),
                new Region(there(step.region())),
                new Region(there(step.fundingRegion())),
                there(step.tier()),
                there(step.standardFen()),
                there(step.subsidyFen()),
                there(step.otherChannelsFen()),
                payers(there(step.payers())),
                new DecidingIdentity(
                        new RecordName(identity.source(), identity.recordId()), identity.category(), identity.from()),
                Boolean.TRUE.equals(step.enrolledElsewhere()));
    }

    private static org.yingbao.rules.policy.PolicyReference policy(PolicyReference policy) {
        return new org.yingbao.rules.policy.PolicyReference(
                String.valueOf(policy.policyId()),
                new Region(policy.region()),
                policy.revision(),
                policy.closes(),
                GainInWindow.valueOf(policy.gainAfterPaymentInWindow()),
                GainAfterWindow.valueOf(policy.gainAfterPaymentAfterWindow()));
    }

    static Payments payments(List<CollectionFact> collections) {
        return Payments.from(collections.stream()
                .map(fact -> new CollectionResult(
                        new RecordName(fact.source(), fact.recordId()),
                        CollectionResult.Status.valueOf(fact.status()),
                        fact.amountFen(),
                        fact.refundedFen() == null ? 0 : fact.refundedFen(),
                        Optional.ofNullable(fact.refundOf()),
                        fact.paidAt().toInstant()))
                .toList());
    }

    static Instruction instruction(ToldInstruction told) {
        return new Instruction(
                new InstructionContent(
                        Action.valueOf(told.action()),
                        new Region(told.region()),
                        new Region(told.fundingRegion()),
                        told.tier(),
                        told.standardFen(),
                        told.subsidyFen(),
                        told.selfFen(),
                        payers(told.payers()),
                        told.adjustmentFen() == null ? OptionalLong.empty() : OptionalLong.of(told.adjustmentFen())),
                Optional.ofNullable(told.basis()).map(YearForRules::basis));
    }

    private static Basis basis(ToldInstruction.ToldBasis basis) {
        return new Basis(
                new Region(basis.policyRegion()),
                basis.policyRevision(),
                new RecordName(basis.source(), basis.recordId()),
                basis.otherChannelsFen(),
                basis.gained());
    }

    private static List<Payer> payers(List<org.yingbao.contracts.Payer> payers) {
        return payers.stream()
                .map(payer -> new Payer(payer.payer(), payer.amountFen()))
                .toList();
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "a step with support says everything");
    }
}
