package org.yingbao.subsidy.book;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.policy.Policies;

/** The book at one moment. */
public record View(Policies policies, Optional<LocalDate> lastDay, Pages pages) {
    static final View EMPTY = new View(Policies.NONE, Optional.empty(), Pages.NONE);

    View with(Policies more) {
        return new View(more, lastDay, pages);
    }

    View with(LocalDate day) {
        return lastDay.isPresent() && !day.isAfter(lastDay.get()) ? this : new View(policies, Optional.of(day), pages);
    }

    View readTo(String topic, long next) {
        return new View(policies, lastDay, pages.readTo(topic, next));
    }
}
