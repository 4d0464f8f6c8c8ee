package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What two say differently. */
final class Differences {

    private static final String NOTHING = "nothing";

    private Differences() {}

    static List<String> of(String what, Map<String, String> model, Map<String, String> product) {
        Set<String> names = new TreeSet<>(model.keySet());
        names.addAll(product.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String expected = model.getOrDefault(name, NOTHING);
            String told = product.getOrDefault(name, NOTHING);
            if (!expected.equals(told)) {
                differences.add("%s %s:%n  model   %s%n  product %s".formatted(what, name, expected, told));
            }
        }
        return differences;
    }
}
