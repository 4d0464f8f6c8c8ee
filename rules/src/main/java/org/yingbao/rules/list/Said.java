package org.yingbao.rules.list;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list says of one person in one category that it covers.
 *
 * @param <C> what a row says beside its first day; equal if it says the same
 */
public sealed interface Said<C> {
    /** A good row names them. */
    record Named<C>(C content, Optional<LocalDate> from) implements Said<C> {}

    /** Only a bad row is there, or one that might be theirs. */
    record NotKnown<C>() implements Said<C> {}

    /** Nothing on the list is about them. */
    record Missed<C>() implements Said<C> {}
}
