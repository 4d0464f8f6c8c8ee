package org.yingbao.benchmark.decide.drools;

import java.time.LocalDate;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.policy.Offer;
import org.yingbao.rules.policy.Tariff;

/** An identity with the policy of its region. */
public record Certified(Identity identity, Tariff tariff) {

    public boolean isHeldOn(LocalDate day) {
        return tariff.holdingMoment(identity.category(), identity.from(), identity.to(), day)
                .isPresent();
    }

    /** Whether it counts as held for one grant, which may go by a moment of its own. */
    public boolean isHeldFor(Offer offer, LocalDate day) {
        return tariff.holds(offer, identity.from(), identity.to(), day);
    }
}
