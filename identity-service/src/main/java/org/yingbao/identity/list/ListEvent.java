package org.yingbao.identity.list;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.rules.list.CategoryCounts;

/** What may be heard of the lists of a source. */
sealed interface ListEvent {

    record HeadCame(CheckedHead head) implements ListEvent {}

    record PartCame(CheckedPart part) implements ListEvent {}

    record ReleaseCame(CheckedRelease release) implements ListEvent {}

    record DayCame(DayHasCome day) implements ListEvent {}

    /**
     * A portion of work is done.
     *
     * @param gathered the rows, if they are to go to people
     * @param counted what a list changes, if that is asked
     */
    record PortionDone(
            ListCommand command,
            @Nullable GatheredRows gathered,
            @Nullable SortedMap<String, CategoryCounts> counted) implements ListEvent {}
}
