package org.yingbao.rules.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Of the lists that count and cover a category, those before a list, and the last of them. */
public final class ListBefore {
    private ListBefore() {}

    /** In the order of their days: those whose {@code asOf} is not after that of the list. */
    public static List<Counted> all(FullList list, Collection<Counted> counting) {
        return counting.stream()
                .filter(each -> each.list().region().equals(list.region()))
                .filter(each -> !each.list().asOf().isAfter(list.asOf()))
                .filter(each -> !each.list().name().equals(list.name()))
                .sorted(Counted.BY_DAY)
                .toList();
    }

    /** The list before. */
    public static Optional<Counted> of(FullList list, String category, Collection<Counted> counting) {
        return all(list, counting).stream()
                .filter(each -> each.list().categories().covers(category))
                .reduce((_, later) -> later);
    }
}
