package org.yingbao.subsidy.book;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.policy.Policies;

/** The book at one moment. */
public record View(Policies policies, Optional<LocalDate> lastDay) {
    static final View EMPTY = new View(Policies.NONE, Optional.empty());

    View with(Policies more) {
        return new View(more, lastDay);
    }

    View with(LocalDate day) {
        return lastDay.isPresent() && !day.isAfter(lastDay.get()) ? this : new View(policies, Optional.of(day));
    }
}
