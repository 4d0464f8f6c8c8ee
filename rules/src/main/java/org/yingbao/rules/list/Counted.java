package org.yingbao.rules.list;

import java.util.Comparator;

/**
 * A list that counts.
 *
 * @param ends whether it ends the runs of those it misses; otherwise it does not know them
 */
public record Counted(FullList list, boolean ends) {
    /** In the order of the days that they describe. */
    public static final Comparator<Counted> BY_DAY = Comparator.comparing(Counted::list, FullList.BY_DAY);

    /** What the list says of somebody whom no row of it is about. */
    public <C> Said<C> ofNobody() {
        return ends ? new Said.Missed<>() : new Said.NotKnown<>();
    }
}
