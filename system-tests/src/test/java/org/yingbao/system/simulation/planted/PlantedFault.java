package org.yingbao.system.simulation.planted;

import java.util.function.Supplier;
import org.yingbao.testkit.simulation.Fault;

/** Every fault that is planted, one at a time. */
public enum PlantedFault {
    NO_VERSION_GUARD(StoreFaults::noVersionGuard),
    TROUBLE_OVERLOOKED(StoreFaults::troubleOverlooked),
    OFFSETS_COMMITTED_BEFORE_THE_WRITE(StoreFaults::offsetsCommittedBeforeTheWrite),
    MARK_NOT_GUARDED(StoreFaults::markNotGuarded),
    REDELIVERED_BATCH_PUBLISHES_NOTHING(StageFaults::redeliveredBatchPublishesNothing),
    LETTERS_FORGOTTEN_AFTER_THE_WRITE(StageFaults::lettersForgottenAfterTheWrite),
    REPLAYED_LETTER_TAKEN_FOR_A_REPETITION(StageFaults::replayedLetterTakenForARepetition),
    LOOK_AFTER_WRITE_LEFT_OUT(StageFaults::lookAfterWriteLeftOut),
    ADOPTION_LEFT_OUT(StageFaults::adoptionLeftOut),
    INDEXES_NOT_KEPT(StageFaults::indexesNotKept),
    TOO_MUCH_IS_DROPPED(StageFaults::tooMuchIsDropped),
    BOOK_NOT_CAUGHT_UP(StageFaults::bookNotCaughtUp),
    POLICY_APPLIED_BEFORE_IT_IS_STORED(StageFaults::policyAppliedBeforeItIsStored),
    ZOMBIE_NOT_FENCED(PublishingFaults::zombieNotFenced),
    DEAD_LETTERS_OUTSIDE_THE_TRANSACTION(PublishingFaults::deadLettersOutsideTheTransaction),
    REFUSALS_OUTSIDE_THE_TRANSACTION(PublishingFaults::refusalsOutsideTheTransaction),
    EVENTS_OUTSIDE_THE_TRANSACTION(PublishingFaults::eventsOutsideTheTransaction),
    POSITION_IN_THE_STORE_IGNORED(PublishingFaults::positionInTheStoreIgnored),
    OUTPUTS_NOT_READ(PublishingFaults::outputsNotRead),
    MISSED_SWEEPS_FORGOTTEN(StageFaults::missedSweepsForgotten),
    SWEEP_FORGETS_ITS_PLACE(PublishingFaults::sweepForgetsItsPlace),
    PEOPLE_SPREAD_OVER_PARTITIONS(PublishingFaults::peopleSpreadOverPartitions),
    SUMS_WRITTEN_WITHOUT_THEIR_CHECKPOINT(SumFaults::sumsWrittenWithoutTheirCheckpoint),
    DIFFERENCES_COUNTED_TWICE(SumFaults::differencesCountedTwice),
    SUMS_PUBLISHED_BEFORE_CAUGHT_UP(SumFaults::sumsPublishedBeforeCaughtUp),
    LIST_ENDS_PEOPLE_THOUGH_HELD(ListFaults::listEndsPeopleThoughHeld),
    RUN_JOINED_TWICE(ListFaults::runJoinedTwice),
    RELEASE_APPLIED_TO_ANOTHER_REVISION(ListFaults::releaseAppliedToAnotherRevision),
    LIST_REPORTED_BEFORE_ITS_ROWS_ARE_WRITTEN(StoreFaults::listReportedBeforeItsRowsAreWritten),
    CLOSING_INCLUDES_TWICE(MoneyFaults::closingIncludesTwice),
    REQUEST_PUBLISHED_BEFORE_IT_IS_WHOLE(MoneyFaults::requestPublishedBeforeItIsWhole);

    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<Fault> fault;

    PlantedFault(Supplier<Fault> fault) {
        this.fault = fault;
    }

    public Fault plant() {
        return fault.get();
    }
}
