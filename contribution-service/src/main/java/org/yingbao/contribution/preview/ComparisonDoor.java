package org.yingbao.contribution.preview;

import java.util.Map;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.store.Store;

/** Compares people for drafts: it reads the store of the accounts, and writes nothing there. */
public final class ComparisonDoor {
    private ComparisonDoor() {}

    /** The door of one thread. */
    public static Door open(Events events, Store store, DeadLetters deadLetters) {
        return open(events, store, deadLetters, KnownAccounts.ATTEMPTS);
    }

    /** {@code attempts}: how often an account is asked for before its person is left out. */
    public static Door open(Events events, Store store, DeadLetters deadLetters, int attempts) {
        return new Door(
                Map.of(Topics.PREVIEW_PAGES, new PageComparison(events, new KnownAccounts(store, attempts))),
                deadLetters);
    }
}
