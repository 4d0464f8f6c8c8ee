package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.place.Region;

/**
 * One revision of the policy of a region and coverage year, as the text gives it. {@code policyId} is only its label;
 * {@code inForceFrom} is absent where the text leaves it to the day the window opens; {@code extending} adds the grants
 * of the next policy outwards. Ask {@link Refusal#of(Policy)} before use.
 */
public record Policy(
        String policyId,
        Region region,
        int coverageYear,
        long revision,
        Window window,
        Optional<LocalDate> inForceFrom,
        boolean extending,
        List<Standard> standards,
        List<Grant> grants,
        Rules rules,
        ParticipationRules participation) {
    public Policy {
        standards = List.copyOf(standards);
        grants = List.copyOf(grants);
    }

    /** A policy that says nothing of participation. */
    public Policy(
            String policyId,
            Region region,
            int coverageYear,
            long revision,
            Window window,
            Optional<LocalDate> inForceFrom,
            boolean extending,
            List<Standard> standards,
            List<Grant> grants,
            Rules rules) {
        this(
                policyId,
                region,
                coverageYear,
                revision,
                window,
                inForceFrom,
                extending,
                standards,
                grants,
                rules,
                ParticipationRules.DEFAULT);
    }

    /** The same as another revision. */
    Policy revised(long other) {
        return new Policy(
                policyId,
                region,
                coverageYear,
                other,
                window,
                inForceFrom,
                extending,
                standards,
                grants,
                rules,
                participation);
    }

    /** From which day of collection this revision applies. */
    public LocalDate appliesFrom() {
        return inForceFrom.orElse(window.opens());
    }

    LocalDate ageDay() {
        return rules.ageOn().orElseGet(() -> LocalDate.of(coverageYear, 1, 1));
    }
}
