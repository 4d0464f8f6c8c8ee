package org.yingbao.rules.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.entitlement.DecidingIdentity;
import org.yingbao.rules.entitlement.Granted;

/**
 * What a decided year comes to: its state, and what it rests on.
 *
 * @param target what is to be collected, or why nothing is supported
 * @param day on which the first payment was made, if one settles; before the first step that is its first day
 * @param owedFen the own share, without support the standard of the tier, in fen; absent if it is not known
 */
public record SettledYear(SettlementState state, Settled target, Optional<LocalDate> day, OptionalLong owedFen) {
    /**
     * The support that the payers owe the funds: payers, funding region, category and standard; none if none is due.
     */
    public Optional<Granted> due() {
        return state.isDue() ? support() : Optional.empty();
    }

    /** The support that is the target, paid or not. */
    public Optional<Granted> support() {
        return target instanceof Settled.Entitled entitled ? Optional.of(entitled.support()) : Optional.empty();
    }

    public Optional<DecidingIdentity> deciding() {
        return support().map(Granted::identity);
    }

    /** When the payment was made that reached what is owed; absent if the year is not settled. */
    public Optional<Instant> since() {
        return state == SettlementState.SETTLED ? target.payments().covering(owedFen.orElse(0)) : Optional.empty();
    }
}
