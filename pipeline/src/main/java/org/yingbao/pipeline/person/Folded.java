package org.yingbao.pipeline.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of news did to one person.
 *
 * @param state the state after it, or null if it changed nothing
 * @param letters events that it causes, which must leave exactly once
 */
public record Folded<D>(@Nullable D state, List<Letter> letters) {

    public static <D> Folded<D> unchanged() {
        return new Folded<>(null, List.of());
    }

    public static <D> Folded<D> to(D state) {
        return new Folded<>(state, List.of());
    }
}
