package org.yingbao.pipeline.processing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.Figures;

/** How far sums change with what some documents add, and by which event last. */
final class SumChanges {

    private final Map<String, GrowingSum> bySum = new LinkedHashMap<>();

    /** A document adds something else. */
    void add(Map<String, Figures> before, Map<String, Figures> now, Cause cause) {
        if (before.equals(now)) {
            return;
        }
        Set<String> names = new HashSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Figures was = before.getOrDefault(name, Figures.NONE);
            Figures is = now.getOrDefault(name, Figures.NONE);
            if (!was.equals(is)) {
                bySum.computeIfAbsent(name, _ -> new GrowingSum(cause)).move(was, is, cause);
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
            Figures figures = new Figures(change.byName);
            if (!figures.isNone()) {
                Sum standing = before.get(name);
                after.put(
                        name,
                        new Sum(standing == null ? figures : standing.figures().plus(figures), change.cause));
            }
        });
        return after;
    }

    /** Thousands of people change one sum in a batch, so it is not copied for each. */
    private static final class GrowingSum {

        private final SortedMap<String, Long> byName = new TreeMap<>();
        private Cause cause;

        GrowingSum(Cause cause) {
            this.cause = cause;
        }

        void move(Figures was, Figures is, Cause by) {
            was.byName().forEach((name, value) -> byName.merge(name, Math.negateExact(value), Math::addExact));
            is.byName().forEach((name, value) -> byName.merge(name, value, Math::addExact));
            cause = by;
        }
    }
}
