package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The days from the first, if there is one, until the day before {@code to}, if there is one. */
record Interval(Optional<LocalDate> from, Optional<LocalDate> to) {
    static Interval in(JsonNode data) {
        return new Interval(Fields.optionalDay(data, "from"), Fields.optionalDay(data, "to"));
    }

    boolean contains(LocalDate day) {
        return hasBegunOn(day) && !hasEndedOn(day);
    }

    boolean hasBegunOn(LocalDate day) {
        return from.isEmpty() || !from.get().isAfter(day);
    }

    boolean hasEndedOn(LocalDate day) {
        return to.isPresent() && !to.get().isAfter(day);
    }

    /** Both days included; nothing if the last lies before the first. */
    boolean containsADayOf(LocalDate first, LocalDate last) {
        return first.datesUntil(last.isBefore(first) ? first : last.plusDays(1)).anyMatch(this::contains);
    }
}
