package org.yingbao.reporting.person;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of which only the last are kept. */
final class Latest {

    private Latest() {}

    /** The last of these and one more; empty if that changes nothing. */
    static <T> Optional<SortedSet<T>> of(SortedSet<T> known, T heard, int most) {
        SortedSet<T> all = new TreeSet<>(known);
        all.add(heard);
        while (all.size() > most) {
            all.removeFirst();
        }
        return all.equals(known) ? Optional.empty() : Optional.of(all);
    }
}
