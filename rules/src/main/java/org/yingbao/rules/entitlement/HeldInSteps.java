package org.yingbao.rules.entitlement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Verdict;

/** The finding on an identity that does not count on the first day of every step of a year, once for all of them. */
final class HeldInSteps {
    private static final Set<String> OF_ONE_STEP = Set.of("day", "cutOff", "opens", "closes");

    private HeldInSteps() {}

    /**
     * Of a step's finding on the identity.
     *
     * @param inSome whether it counts in another step
     */
    static Finding of(Finding notHeld, boolean inSome) {
        Map<String, Object> facts = new LinkedHashMap<>(notHeld.facts());
        facts.keySet().removeAll(OF_ONE_STEP);
        return new Finding(
                notHeld.provision(),
                inSome ? Verdict.COMPUTED : Verdict.NOT_MET,
                facts,
                HeldOrNot.who(facts)
                        + (inSome
                                ? ", counts in the steps that say so and in no other."
                                : ", counts on the first day of no step."),
                notHeld.identity());
    }
}
