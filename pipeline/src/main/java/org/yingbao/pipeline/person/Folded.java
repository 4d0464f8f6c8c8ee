package org.yingbao.pipeline.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of news did to one person.
 *
 * @param state the state after it, or null if it changed nothing
 * @param letters events that it causes, which must leave exactly once
 * @param quiet whether only what nobody else sees has changed: the state is kept, and nothing is published of it
 */
public record Folded<D>(@Nullable D state, List<Letter> letters, boolean quiet) {

    public Folded(@Nullable D state, List<Letter> letters) {
        this(state, letters, false);
    }

    public static <D> Folded<D> unchanged() {
        return new Folded<>(null, List.of());
    }

    public static <D> Folded<D> to(D state) {
        return new Folded<>(state, List.of());
    }

    /** A state that is published as the one before was: its version and its cause stay. */
    public static <D> Folded<D> quietlyTo(D state) {
        return new Folded<>(state, List.of(), true);
    }
}
