package org.yingbao.rules.policy;

import java.util.Optional;

/**
 * What a policy says of who is to be insured, beside support: from when people are suspected uninsured, how long who
 * pays late waits, and how many percent of the people in scope are to be insured {@code [SD-16]}.
 */
public record ParticipationRules(
        ScreeningDays screening, Optional<LatePayment> latePayment, Optional<Percent> targetPercent) {
    /** What holds where a policy says nothing. */
    public static final ParticipationRules DEFAULT =
            new ParticipationRules(ScreeningDays.DEFAULT, Optional.empty(), Optional.empty());
}
