package org.yingbao.rules.entitlement;

import java.util.Optional;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Locality;
import org.yingbao.rules.policy.Tariff;

/** An identity that counts on the day, where it was certified, with the policy revision in force. */
record Held(Identity identity, Locality place, Optional<Tariff> tariff) {
    Region region() {
        return place.region();
    }
}
