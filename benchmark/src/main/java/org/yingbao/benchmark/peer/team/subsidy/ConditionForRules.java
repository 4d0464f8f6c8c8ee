package org.yingbao.benchmark.peer.team.subsidy;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.contracts.department.Condition;

/** A condition in the words of the rules; several keys side by side must all hold. */
final class ConditionForRules {

    private ConditionForRules() {}

    static org.yingbao.rules.policy.Condition of(Condition sent) {
        List<org.yingbao.rules.policy.Condition> all = new ArrayList<>();
        if (sent.minAge() != null) {
            all.add(new org.yingbao.rules.policy.Condition.MinAge(sent.minAge()));
        }
        if (sent.maxAge() != null) {
            all.add(new org.yingbao.rules.policy.Condition.MaxAge(sent.maxAge()));
        }
        if (sent.bornFrom() != null) {
            all.add(new org.yingbao.rules.policy.Condition.BornFrom(sent.bornFrom()));
        }
        if (sent.bornTo() != null) {
            all.add(new org.yingbao.rules.policy.Condition.BornTo(sent.bornTo()));
        }
        if (sent.maxDisabilityGrade() != null) {
            all.add(new org.yingbao.rules.policy.Condition.MaxDisabilityGrade(sent.maxDisabilityGrade()));
        }
        if (sent.attribute() != null && sent.equalTo() != null) {
            all.add(new org.yingbao.rules.policy.Condition.AttributeEquals(
                    sent.attribute(), FactsForRules.attribute(sent.equalTo()).text()));
        } else if (sent.attribute() != null || sent.equalTo() != null) {
            throw new IllegalArgumentException("attribute and equals go together");
        }
        if (sent.anyOf() != null) {
            all.add(new org.yingbao.rules.policy.Condition.AnyOf(of(sent.anyOf())));
        }
        if (sent.allOf() != null) {
            all.add(new org.yingbao.rules.policy.Condition.AllOf(of(sent.allOf())));
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a condition is empty");
        }
        if (sent.minAge() != null && sent.maxAge() != null && sent.minAge() > sent.maxAge()) {
            throw new IllegalArgumentException("minAge is above maxAge");
        }
        return all.size() == 1 ? all.getFirst() : new org.yingbao.rules.policy.Condition.AllOf(all);
    }

    private static List<org.yingbao.rules.policy.Condition> of(List<Condition> sent) {
        if (sent.isEmpty()) {
            throw new IllegalArgumentException("a list of conditions is empty");
        }
        return sent.stream().map(ConditionForRules::of).toList();
    }
}
