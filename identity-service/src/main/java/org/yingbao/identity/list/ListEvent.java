package org.yingbao.identity.list;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.identity.person.KnownRecords;
import org.yingbao.identity.person.PortionHeard;
import org.yingbao.identity.person.RecordsTold;
import org.yingbao.rules.list.CategoryCounts;

/** What may be heard of the lists of a source. */
sealed interface ListEvent {

    /**
     * The head of a list came.
     *
     * @param codes what region codes mean so far
     */
    record HeadCame(CheckedHead head, KnownCodes codes) implements ListEvent {}

    /**
     * A part of a list came.
     *
     * @param codes what region codes mean so far
     */
    record PartCame(CheckedPart part, KnownCodes codes) implements ListEvent {}

    record ReleaseCame(CheckedRelease release) implements ListEvent {}

    record DayCame(DayHasCome day) implements ListEvent {}

    /** Something is said of a region code; it concerns no list yet. */
    record RegionCame(CheckedRegion region) implements ListEvent {}

    /** Something was said of region codes, by which lists have to be judged again. */
    record CodesChanged(KnownCodes codes) implements ListEvent {}

    /** Some people tell their records to a list that is to be compared. */
    record RecordsCame(KnownRecords answer) implements ListEvent {}

    /** Everybody of a partition has told their records. */
    record AllRecordsCame(RecordsTold told) implements ListEvent {}

    /** What people were told is heard in a partition. */
    record PortionWasHeard(PortionHeard answer) implements ListEvent {}

    /**
     * A portion of work is done.
     *
     * @param gathered the rows, if they are to go to people
     * @param counted what a list changes, if that is asked
     * @param differences what differs, if a list is compared
     */
    record PortionDone(
            ListCommand command,
            @Nullable GatheredRows gathered,
            @Nullable SortedMap<String, CategoryCounts> counted,
            @Nullable List<ListDifference> differences)
            implements ListEvent {

        static PortionDone only(ListCommand command) {
            return new PortionDone(command, null, null, null);
        }
    }
}
