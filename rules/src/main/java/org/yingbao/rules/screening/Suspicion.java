package org.yingbao.rules.screening;

import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.settlement.SettlementState;

/**
 * Whether a person is suspected uninsured for a year, and what is to be known of them. If any of it differs, there is
 * an event.
 *
 * @param why they are not suspected; absent if they are
 * @param state of the year; absent if it is not decided
 * @param counted the identity they count by; absent if they are not in scope
 * @param categories of all their identities in scope
 */
public record Suspicion(
        SuspicionStatus status,
        Optional<Clearance> why,
        Optional<SettlementState> state,
        Optional<CountedIdentity> counted,
        List<String> categories) {
    public Suspicion {
        categories = List.copyOf(categories);
    }

    public boolean suspected() {
        return status == SuspicionStatus.SUSPECTED;
    }
}
