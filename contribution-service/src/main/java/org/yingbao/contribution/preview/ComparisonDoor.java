package org.yingbao.contribution.preview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.stage.EmptyCommand;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.pipeline.store.Store;

/** Compares people for drafts: it reads the store of the accounts, and writes nothing there. */
public final class ComparisonDoor implements Processor {
    private final Events events;
    private final KnownAccounts accounts;
    private final Door door;

    /** The door of one thread. */
    public ComparisonDoor(Events events, Store store, LogName log, DeadLetters deadLetters) {
        this(events, store, log, deadLetters, KnownAccounts.ATTEMPTS);
    }

    /** {@code attempts}: how often an account is asked for before its person is left out. */
    public ComparisonDoor(Events events, Store store, LogName log, DeadLetters deadLetters, int attempts) {
        this.events = events;
        this.accounts = new KnownAccounts(store, attempts);
        this.door = new Door(Map.of(Topics.PREVIEW_PAGES, new PageComparison(events, accounts, log)), deadLetters);
    }

    @Override
    public List<String> topics() {
        return door.topics();
    }

    @Override
    public Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed) {
        return door.start(committed);
    }

    /** After trouble: what it waits for may have to be asked for. */
    @Override
    public List<ProducerRecord<byte[], byte[]>> owed() {
        return accounts.waitsAt().stream()
                .map(page -> EmptyCommand.written(events, page))
                .toList();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
        return door.process(batch);
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        door.committed(next, ends);
    }

    @Override
    public void revoked(Collection<TopicPartition> partitions) {
        door.revoked(partitions);
    }
}
