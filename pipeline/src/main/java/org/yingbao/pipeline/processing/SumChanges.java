package org.yingbao.pipeline.processing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.Figures;

/** How far sums change with what some documents add, and by which event last. */
final class SumChanges {

    private final Map<String, Sum> bySum = new LinkedHashMap<>();

    /** A document adds something else. */
    void add(Map<String, Figures> before, Map<String, Figures> now, Cause cause) {
        if (before.equals(now)) {
            return;
        }
        Map<String, Figures> names = new HashMap<>(before);
        names.putAll(now);
        for (String name : names.keySet()) {
            Figures change = now.getOrDefault(name, Figures.NONE).minus(before.getOrDefault(name, Figures.NONE));
            if (!change.isNone()) {
                bySum.merge(
                        name,
                        new Sum(change, cause),
                        (sum, one) -> new Sum(sum.figures().plus(one.figures()), one.cause()));
            }
        }
    }

    Set<String> names() {
        return bySum.keySet();
    }

    /** The sums after them; those that come out as they were are left out. */
    Map<String, Sum> over(Map<String, Sum> before) {
        Map<String, Sum> after = new LinkedHashMap<>();
        bySum.forEach((name, change) -> {
            if (!change.figures().isNone()) {
                Sum standing = before.get(name);
                Figures figures = standing == null ? Figures.NONE : standing.figures();
                after.put(name, new Sum(figures.plus(change.figures()), change.cause()));
            }
        });
        return after;
    }
}
