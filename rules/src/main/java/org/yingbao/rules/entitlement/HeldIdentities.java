package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.Tariff;

/**
 * The identities that count on the day: each by the moment that its own policy in force that day names, or that a grant
 * for its category names {@code [SD-5] [SD-6]}. Without a policy an identity counts on the days of its interval.
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
            findings.add(() -> HeldOrNot.of(one, tariff, moment, day, holds));
            if (holds) {
                held.add(new Held(identity, one.place(), tariff));
            }
        }
        return held;
    }
}
