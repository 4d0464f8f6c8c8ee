package org.yingbao.pipeline.stage;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;

/**
 * The document of a key with what the pipeline keeps beside it.
 *
 * @param version the number of events that changed the document, from 1
 * @param changedBy the event that changed it last
 * @param outbox the events caused lately, until it is known that they are published
 * @param tallied what it adds to the stage's {@link Tally tallies}; null if it never added anything
 */
public record VersionedState<D>(
        long version,
        D state,
        Cause changedBy,
        List<OutboxEvent> outbox,
        @Nullable Tallied tallied) {

    /** A document that adds nothing to any sum. */
    public VersionedState(long version, D state, Cause changedBy, List<OutboxEvent> outbox) {
        this(version, state, changedBy, outbox, null);
    }

    /** Whether an event of the outbox is this one, which is published. */
    public boolean awaits(ConsumerRecord<?, ?> published) {
        return outbox.stream().anyMatch(event -> event.isPublishedAs(published));
    }

    /** The same without the event of the outbox that is this one. */
    public VersionedState<D> without(ConsumerRecord<?, ?> published) {
        List<OutboxEvent> others =
                outbox.stream().filter(event -> !event.isPublishedAs(published)).toList();
        return new VersionedState<>(version, state, changedBy, others, tallied);
    }

    /** Whether the document tells what an event of the outbox says, so that it must not become another yet. */
    public boolean tells() {
        return outbox.stream().anyMatch(OutboxEvent::told);
    }

    /** The same for everybody else, with another document; events of the outbox have to hold their content. */
    public VersionedState<D> keeping(D other) {
        if (tells()) {
            throw new IllegalStateException("the document tells what an event says that has not left yet");
        }
        return new VersionedState<>(version, other, changedBy, outbox, tallied);
    }

    /** The same with this outbox. */
    public VersionedState<D> holding(List<OutboxEvent> events) {
        return new VersionedState<>(version, state, changedBy, events, tallied);
    }

    /** The same, counted. */
    public VersionedState<D> counted(Tallied now) {
        return new VersionedState<>(version, state, changedBy, outbox, now);
    }
}
