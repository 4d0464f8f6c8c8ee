package org.yingbao.rules.policy;

import java.util.List;
import org.yingbao.rules.place.Region;

/** The policy register that holds for a region: its own, or that of a code it has succeeded. */
record RegisterOf(Region region, PolicyRegister register) {

    /** What is in force under the nearest of these registers and those that it extends, given from inside outwards. */
    static InForce inForce(List<RegisterOf> outwards) {
        if (outwards.isEmpty()) {
            return PolicyRegister.NONE.inForce();
        }
        RegisterOf nearest = outwards.getFirst();
        boolean alone = outwards.size() == 1 || !nearest.register.everExtends();
        return alone && nearest.isItsOwn() ? nearest.register.inForce() : InForce.of(outwards);
    }

    private boolean isItsOwn() {
        return register.revisions().getFirst().region().equals(region);
    }
}
