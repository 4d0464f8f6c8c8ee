package org.yingbao.rules.list;

import java.util.List;

/** What a list was judged to be. */
public record Verdict(ListStatus status, List<HoldReason> reasons) {
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    static Verdict of(ListStatus status) {
        return new Verdict(status, List.of());
    }

    /** The same list after another one took its place. */
    Verdict replaced() {
        return new Verdict(ListStatus.REPLACED, reasons);
    }
}
