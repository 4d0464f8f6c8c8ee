package org.yingbao.rules.entitlement;

import java.util.List;
import org.yingbao.rules.policy.Circumstances;

/** The lowest disability grade (1 is the gravest) among all held identities, whichever category they are of. */
final class DisabilityGrade {
    private static final String ATTRIBUTE = "disabilityGrade";

    private DisabilityGrade() {}

    static int lowest(List<Held> held) {
        int lowest = Circumstances.NO_GRADE;
        for (Held one : held) {
            String text = one.identity().attributes().getOrDefault(ATTRIBUTE, "");
            if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '4') {
                lowest = Math.min(lowest, text.charAt(0) - '0');
            }
        }
        return lowest;
    }
}
