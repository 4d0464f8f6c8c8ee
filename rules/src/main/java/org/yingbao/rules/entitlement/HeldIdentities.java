package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.Tariff;

/**
 * Which identities count on the day: each by what its own policy in force that day says of the moment that fixes it, or
 * by what a grant for its category says.
 */
final class HeldIdentities {
    private HeldIdentities() {}

    static List<Held> on(LocalDate day, List<Recognition> recognitions, Findings findings) {
        List<Held> held = new ArrayList<>(recognitions.size());
        for (int i = 0; i < recognitions.size(); i++) {
            Recognition one = recognitions.get(i);
            Identity identity = one.identity();
            Optional<Tariff> tariff = one.place().inForceOn(day);
            Optional<IdentityFixed> moment = tariff.flatMap(
                    known -> known.holdingMoment(identity.category(), identity.from(), identity.to(), day));
            boolean holds = tariff.isPresent() ? moment.isPresent() : identity.contains(day);
            if (findings.areWanted()) {
                findings.add(new HeldOrNot(one, tariff, moment, day, holds));
            }
            if (holds) {
                held.add(new Held(identity, one.place(), tariff));
            }
        }
        return held;
    }
}
