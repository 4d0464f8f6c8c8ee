package org.yingbao.pipeline.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of news did to one person.
 *
 * @param state the state after it, or null if it changed nothing
 * @param letters events that it causes, which must leave exactly once
 * @param quiet whether only what nobody else sees has changed: the state is kept, and nothing is published of it
 */
public record Change<D>(@Nullable D state, List<OutboxEvent> letters, boolean quiet) {

    public Change(@Nullable D state, List<OutboxEvent> letters) {
        this(state, letters, false);
    }

    public static <D> Change<D> unchanged() {
        return new Change<>(null, List.of());
    }

    public static <D> Change<D> to(D state) {
        return new Change<>(state, List.of());
    }

    /** A state that is published as the one before was: its version and its cause stay. */
    public static <D> Change<D> quietlyTo(D state) {
        return new Change<>(state, List.of(), true);
    }
}
