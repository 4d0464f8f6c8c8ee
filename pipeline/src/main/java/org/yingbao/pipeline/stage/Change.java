package org.yingbao.pipeline.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event does to the document of a key.
 *
 * @param state the document after it; null if nothing changes
 * @param outbox events that it causes, which leave exactly once
 * @param quiet whether only what nobody else sees has changed: the document is kept, and nothing is published of it
 * @param whenCommitted runs once, after the transaction of the batch is committed; for metrics
 */
public record Change<D>(@Nullable D state, List<OutboxEvent> outbox, boolean quiet, Runnable whenCommitted) {

    public Change(@Nullable D state, List<OutboxEvent> outbox) {
        this(state, outbox, false, OutputEvent::nothing);
    }

    public static <D> Change<D> unchanged() {
        return new Change<>(null, List.of());
    }

    public static <D> Change<D> to(D state) {
        return new Change<>(state, List.of());
    }

    /** A document that is published as the one before was: its version and its cause stay. */
    public static <D> Change<D> quietlyTo(D state) {
        return new Change<>(state, List.of(), true, OutputEvent::nothing);
    }

    /** The same, with something to count. */
    public Change<D> counting(Runnable counted) {
        return new Change<>(state, outbox, quiet, counted);
    }
}
