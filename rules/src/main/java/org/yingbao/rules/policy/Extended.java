package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.place.Region;

/**
 * A policy that says {@code extends} adds to its own grants those of the next region outwards that has a policy, and so
 * on ({@code [SD-1]}: places may raise what is given).
 */
record Extended(Region region, Policy policy) {

    /** The revision in force on a day in the nearest register, then those that it extends. */
    static List<Extended> on(LocalDate day, List<RegisterOf> outwards) {
        List<Extended> chain = new ArrayList<>();
        for (RegisterOf one : outwards) {
            if (chain.isEmpty() || chain.getLast().policy.extending()) {
                chain.add(new Extended(one.region(), one.register().onDay(day)));
            }
        }
        return List.copyOf(chain);
    }

    PolicyReference reference() {
        return PolicyReference.of(policy, region);
    }
}
