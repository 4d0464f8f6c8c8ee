package org.yingbao.subsidy.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

/** An {@link org.yingbao.contracts.subsidy.Entitlements} whose years are already JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Snapshot(
        String personId,
        long version,
        String sealedSubject,
        @JsonRawValue String years,
        String undecided,
        @Nullable Integer closedBefore) {
    /** There are no coverage years before. */
    private static final int FIRST = 2000;

    private static @Nullable Integer closedBefore(Decided state) {
        Integer closed = state.closedBefore();
        return closed != null && closed > FIRST ? closed : null;
    }

    static Snapshot of(String id, long version, Decided state) {
        return new Snapshot(id, version, state.sealedSubject(), state.years(), state.undecided(), closedBefore(state));
    }
}
