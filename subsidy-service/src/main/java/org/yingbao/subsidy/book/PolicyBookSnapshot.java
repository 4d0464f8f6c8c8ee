package org.yingbao.subsidy.book;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.policy.Policies;

/** The book at one moment. */
public record PolicyBookSnapshot(Policies policies, Optional<LocalDate> lastDay, BookOffsets pages) {
    static final PolicyBookSnapshot EMPTY = new PolicyBookSnapshot(Policies.NONE, Optional.empty(), BookOffsets.NONE);

    PolicyBookSnapshot with(Policies more) {
        return new PolicyBookSnapshot(more, lastDay, pages);
    }

    PolicyBookSnapshot with(LocalDate day) {
        return lastDay.isPresent() && !day.isAfter(lastDay.get())
                ? this
                : new PolicyBookSnapshot(policies, Optional.of(day), pages);
    }

    PolicyBookSnapshot readTo(String topic, long next) {
        return new PolicyBookSnapshot(policies, lastDay, pages.readTo(topic, next));
    }
}
