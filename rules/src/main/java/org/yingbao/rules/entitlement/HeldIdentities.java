package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.policy.Tariff;

/**
 * Which identities count on the day: each by what its own policy in force that day says of the moment that fixes it.
 */
final class HeldIdentities {
    private HeldIdentities() {}

    static List<Held> on(LocalDate day, List<Recognition> recognitions, Findings findings) {
        List<Held> held = new ArrayList<>(recognitions.size());
        for (int i = 0; i < recognitions.size(); i++) {
            Identity identity = recognitions.get(i).identity();
            Optional<Tariff> tariff = recognitions.get(i).policies().inForceOn(day);
            boolean holds = tariff.isPresent()
                    ? tariff.get().holds(identity.from(), identity.to(), day)
                    : identity.contains(day);
            if (findings.areWanted()) {
                findings.add(new HeldOrNot(identity, tariff, day, holds));
            }
            if (holds) {
                held.add(new Held(identity, tariff));
            }
        }
        return held;
    }
}
