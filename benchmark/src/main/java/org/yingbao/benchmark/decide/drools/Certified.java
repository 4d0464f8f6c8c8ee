package org.yingbao.benchmark.decide.drools;

import java.time.LocalDate;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.policy.Tariff;

/** An identity with the policy of its region. */
public record Certified(Identity identity, Tariff tariff) {

    public boolean isHeldOn(LocalDate day) {
        return tariff.holds(identity.from(), identity.to(), day);
    }
}
