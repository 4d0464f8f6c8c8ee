package org.yingbao.rules.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An unbroken recognition of a person in a category by the lists of one source and region.
 *
 * @param region of its first list, as that writes it
 * @param begun the {@code asOf} of its first list
 * @param content of its last row
 * @param from the first day of the recognition
 * @param to the first day on which it no longer holds; empty while it goes on
 * @param since the {@code ce_time} of the list since which it has said all this
 */
public record Run<C>(String region, LocalDate begun, C content, LocalDate from, Optional<LocalDate> to, Instant since) {
    /** Whether nothing has ended it. */
    public boolean goesOn() {
        return to.isEmpty();
    }

    /** Whether both recognise the same from the same day on. */
    boolean saysTheSameAs(Run<C> other) {
        return content.equals(other.content) && from.equals(other.from);
    }
}
