package org.yingbao.subsidy.draft;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.subsidy.person.TriedPeople;

/** Tries drafts: it reads the store of the people, and writes nothing there. */
public final class PreviewDoor {
    private static final int PEOPLE = 500;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private PreviewDoor() {}

    /**
     * The door of one thread.
     *
     * @param partitions into which people are divided
     */
    public static Door open(
            Events events,
            DraftReading drafts,
            PolicyReading policies,
            TriedPeople people,
            WholeStore store,
            DeadLetters deadLetters,
            int partitions) {
        return open(
                events,
                drafts,
                policies,
                people,
                store,
                deadLetters,
                partitions,
                PEOPLE,
                () -> LockSupport.parkNanos(PAUSE.toNanos()));
    }

    /** The same with other pages, and another pause before a store is asked again that does not have everybody yet. */
    public static Door open(
            Events events,
            DraftReading drafts,
            PolicyReading policies,
            TriedPeople people,
            WholeStore store,
            DeadLetters deadLetters,
            int partitions,
            int most,
            Runnable pause) {
        return new Door(
                Map.of(
                        Topics.ACCEPTED_DRAFTS,
                        new DraftSteps(events, drafts, partitions),
                        Topics.PREVIEW_COMMANDS,
                        new PreviewSweep(events, drafts, policies, people, store, partitions, most, pause)),
                deadLetters);
    }
}
