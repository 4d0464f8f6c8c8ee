package org.yingbao.contribution.preview;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.pipeline.stage.Figures;

/**
 * Bounds what a preview keeps: people differ in some hundred ways, and only the largest groups are published. Where
 * they differ in thousands, those that are smallest then are forgotten.
 */
final class KnownGroups {
    private static final int MOST = 8_000;
    private static final int KEPT = 4_000;
    private static final String GROUP =
            Figure.group(new Figure.Group("", 1, 0, 0)).name().substring(0, 8);

    private KnownGroups() {}

    static Figures bounded(Figures figures) {
        return figures.byName().size() <= MOST ? figures : largest(figures);
    }

    private static Figures largest(Figures figures) {
        SortedMap<String, Long> kept = new TreeMap<>(figures.byName());
        Set<String> smallest = new HashSet<>(figures.byName().entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(GROUP))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(KEPT)
                .map(Map.Entry::getKey)
                .toList());
        kept.keySet().removeAll(smallest);
        return new Figures(kept);
    }
}
