package org.yingbao.rules.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.yingbao.rules.facts.Utf8Order;

/**
 * A complete revision of a list that is to be applied.
 *
 * @param region its region now
 * @param writtenRegion its region as it is written
 * @param sentAt the {@code ce_time} of its header
 * @param rows how many rows it has, bad ones among them
 * @param badDocument whether one of its bad rows has a document by which nobody can be named
 */
public record FullList(
        ListName name,
        String region,
        String writtenRegion,
        Categories categories,
        LocalDate asOf,
        Instant sentAt,
        long rows,
        boolean badDocument) {
    /** The order of sending, in which lists are judged. */
    public static final Comparator<FullList> BY_SENDING = Comparator.comparing(FullList::sentAt)
            .thenComparing(list -> list.name().listId(), Utf8Order::compare)
            .thenComparingLong(list -> list.name().revision());

    /** The order of the days that lists describe; of one day the last sent is the last. */
    public static final Comparator<FullList> BY_DAY =
            Comparator.comparing(FullList::asOf).thenComparing(BY_SENDING);

    /** Whether both describe the same region, categories and day. */
    public boolean hasScopeOf(FullList other) {
        return region.equals(other.region) && categories.equals(other.categories) && asOf.equals(other.asOf);
    }
}
