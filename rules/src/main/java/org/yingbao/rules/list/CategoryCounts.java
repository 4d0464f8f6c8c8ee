package org.yingbao.rules.list;

import java.util.Optional;

/**
 * What a list changes in one category against the list before it, in people.
 *
 * @param gained named and not recognised before
 * @param changed named and recognised, with other content
 * @param unchanged named and recognised with the same
 * @param ended recognised and missed
 * @param waiting recognised and not known to the list
 */
public record CategoryCounts(long gained, long changed, long unchanged, long ended, long waiting) {
    public static final CategoryCounts NONE = new CategoryCounts(0, 0, 0, 0, 0);

    /** One person, recognised before the list or not, and what the list says of them. */
    public static <C> CategoryCounts of(Optional<Run<C>> before, Mention<C> mention) {
        boolean known = before.isPresent();
        return switch (mention.said()) {
            case Said.Named<C> _ when !known -> new CategoryCounts(1, 0, 0, 0, 0);
            case Said.Named<C> _ when Runs.after(before, mention).equals(before) -> new CategoryCounts(0, 0, 1, 0, 0);
            case Said.Named<C> _ -> new CategoryCounts(0, 1, 0, 0, 0);
            case Said.NotKnown<C> _ -> known ? new CategoryCounts(0, 0, 0, 0, 1) : NONE;
            case Said.Missed<C> _ -> known ? new CategoryCounts(0, 0, 0, 1, 0) : NONE;
        };
    }

    public CategoryCounts plus(CategoryCounts other) {
        return new CategoryCounts(
                gained + other.gained,
                changed + other.changed,
                unchanged + other.unchanged,
                ended + other.ended,
                waiting + other.waiting);
    }

    /** People whom the list names. */
    public long named() {
        return gained + changed + unchanged;
    }

    /** People recognised after the list before. */
    public long recognised() {
        return changed + unchanged + ended + waiting;
    }
}
