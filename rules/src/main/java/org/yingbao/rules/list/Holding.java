package org.yingbao.rules.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.yingbao.rules.list.HoldReason.Code;

/** Why a list is held: it is more likely wrong than true. */
final class Holding {
    private Holding() {}

    /** Every reason. */
    static List<HoldReason> reasons(
            FullList list, Collection<Counted> counting, SortedMap<String, CategoryCounts> counts) {
        List<HoldReason> reasons = new ArrayList<>();
        if (list.rows() == 0) {
            reasons.add(HoldReason.of(Code.EMPTY));
        }
        counts.forEach((category, each) -> {
            if (TooMany.are(each.ended(), each.recognised())) {
                reasons.add(HoldReason.misses(category, each));
            }
        });
        if (counting.stream().map(Counted::list).anyMatch(other -> isOfAnotherScope(list, other))) {
            reasons.add(HoldReason.of(Code.OTHER_SCOPE));
        }
        if (list.badDocument()) {
            reasons.add(HoldReason.of(Code.BAD_DOCUMENT));
        }
        return reasons;
    }

    private static boolean isOfAnotherScope(FullList list, FullList other) {
        return other.name().listId().equals(list.name().listId())
                && other.name().revision() < list.name().revision()
                && !other.hasScopeOf(list);
    }

    /** Whether the list changes nothing; a bad document alone only keeps it from ending anybody. */
    static boolean holds(List<HoldReason> reasons) {
        return reasons.stream().anyMatch(reason -> reason.code() != Code.BAD_DOCUMENT);
    }
}
