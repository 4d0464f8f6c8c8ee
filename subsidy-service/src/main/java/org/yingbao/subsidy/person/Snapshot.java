package org.yingbao.subsidy.person;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** An {@link org.yingbao.contracts.subsidy.Entitlements} whose years are already JSON. */
record Snapshot(
        String personId,
        long version,
        String sealedSubject,
        @JsonRawValue String years,
        String undecided) {
    static Snapshot of(String id, long version, Decided state) {
        return new Snapshot(id, version, state.sealedSubject(), state.years(), state.undecided());
    }
}
