package org.yingbao.subsidy.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.preview.Trial;

/** The trials of late: what is worked out of a book is kept while the book is the same. One thread asks. */
final class Trials {
    private static final int MOST = 2;

    private final Map<Long, Trial> byRun = new LinkedHashMap<>(MOST, 0.75f, true);

    Trial of(KnownDraft draft, Policies policies) {
        Trial known = byRun.get(draft.run());
        if (known != null && known.policies() == policies) {
            return known;
        }
        Trial trial = Trial.of(draft.policy(), policies);
        byRun.put(draft.run(), trial);
        if (byRun.size() > MOST) {
            byRun.remove(byRun.keySet().iterator().next());
        }
        return trial;
    }
}
