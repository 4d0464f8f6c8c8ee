package org.yingbao.rules.preview;

import java.util.Optional;
import org.yingbao.rules.entitlement.Granted;

/** How the target of a person would change by a draft {@code [SD-12]}. */
public enum TargetChange {
    MORE,
    LESS,
    /** Supported with the draft only. */
    NEWLY,
    /** Supported without the draft only. */
    NO_MORE,
    /** The subsidy stays, or there is none. */
    SAME;

    /** The change from the support without the draft to that with it. */
    public static TargetChange of(Optional<Granted> before, Optional<Granted> after) {
        if (before.isPresent() != after.isPresent()) {
            return after.isPresent() ? NEWLY : NO_MORE;
        }
        int compared = Long.compare(subsidy(after), subsidy(before));
        return compared > 0 ? MORE : compared < 0 ? LESS : SAME;
    }

    /** The subsidy in fen; 0 if there is none. */
    public static long subsidy(Optional<Granted> support) {
        return support.map(Granted::subsidyFen).orElse(0L);
    }
}
