package org.yingbao.contribution.preview;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.stage.EmptyCommand;
import org.yingbao.pipeline.ForwardingProcessor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.pipeline.store.Store;

/** Compares people for drafts: it reads the store of the accounts, and writes nothing there. */
public final class ComparisonDoor extends ForwardingProcessor {
    private final Events events;
    private final KnownAccounts accounts;

    /** The door of one thread. */
    public ComparisonDoor(Events events, Store store, LogName log, DeadLetters deadLetters) {
        this(events, store, log, deadLetters, KnownAccounts.ATTEMPTS);
    }

    /** {@code attempts}: how often an account is asked for before its person is left out. */
    public ComparisonDoor(Events events, Store store, LogName log, DeadLetters deadLetters, int attempts) {
        this(events, new KnownAccounts(store, attempts), log, deadLetters);
    }

    private ComparisonDoor(Events events, KnownAccounts accounts, LogName log, DeadLetters deadLetters) {
        super(new Door(Map.of(Topics.PREVIEW_PAGES, new PageComparison(events, accounts, log)), deadLetters));
        this.events = events;
        this.accounts = accounts;
    }

    /** After trouble: what it waits for may have to be asked for. */
    @Override
    public List<ProducerRecord<byte[], byte[]>> owed() {
        return accounts.waitsAt().stream()
                .map(page -> EmptyCommand.written(events, page))
                .toList();
    }
}
