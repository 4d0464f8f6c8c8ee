package org.yingbao.benchmark.decide;

import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Entitlements;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.settlement.Instructions;
import org.yingbao.rules.settlement.Issued;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settlement;

/** Yingbao's rules, as the services call them. */
record RulesDecider(Policies policies) implements Decider {

    record Decided(List<Step> steps, Optional<Issued> due) {}

    @Override
    public Decided decide(Case person) {
        Entitlement entitlement = Entitlements.decide(person.facts(), policies, Optional.empty());
        List<Step> steps = entitlement.years().getOrDefault(Case.YEAR, List.of());
        return new Decided(
                steps,
                Instructions.next(
                        Optional.empty(),
                        Payments.NONE,
                        Settlement.settle(steps, Payments.of(person.paid()), entitlement.undecided()),
                        false));
    }

    @Override
    public Answer answer(Case person) {
        Decided decided = decide(person);
        return new Answer(
                decided.steps().stream()
                        .map(step -> new Answer.Holding(
                                step.from(),
                                Optional.of(step.outcome())
                                        .filter(Granted.class::isInstance)
                                        .map(Granted.class::cast)))
                        .toList(),
                decided.due().map(issued -> issued.instruction().content()));
    }
}
