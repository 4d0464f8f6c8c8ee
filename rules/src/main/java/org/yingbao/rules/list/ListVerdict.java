package org.yingbao.rules.list;

import java.util.List;

/** What a list was judged to be. */
public record ListVerdict(ListStatus status, List<HoldReason> reasons) {
    public ListVerdict {
        reasons = List.copyOf(reasons);
    }

    static ListVerdict of(ListStatus status) {
        return new ListVerdict(status, List.of());
    }

    /** The same list after another one took its place. */
    ListVerdict replaced() {
        return new ListVerdict(ListStatus.REPLACED, reasons);
    }
}
