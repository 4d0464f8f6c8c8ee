package org.yingbao.reporting.person;

import java.util.Comparator;
import org.yingbao.contracts.identity.RegisterConflict;

/**
 * One revision of one register was sent with two contents, later ones after earlier ones.
 *
 * @param time {@code ce_time} of the event that reports it, RFC 3339 in UTC
 */
public record Conflict(String time, RegisterConflict told) implements CaseEvent, Comparable<Conflict> {

    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::time)
            .thenComparing(conflict -> conflict.told().source())
            .thenComparing(conflict -> conflict.told().recordId())
            .thenComparingLong(conflict -> conflict.told().revision())
            .thenComparing(conflict -> conflict.told().other());

    @Override
    public int compareTo(Conflict another) {
        return ORDER.compare(this, another);
    }
}
