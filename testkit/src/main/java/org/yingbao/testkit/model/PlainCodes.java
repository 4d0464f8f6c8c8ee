package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the six digits of a region mean in one coverage year (decisions.md, Regions).
 *
 * @param said by code, the register of the region that holds in that year
 * @param ways those asked for before
 * @param pools those asked for before
 */
record PlainCodes(Map<String, JsonNode> said, Map<String, List<String>> ways, Map<String, String> pools) {
    PlainCodes(Map<String, JsonNode> said) {
        this(said, new HashMap<>(), new HashMap<>());
    }

    /** The code that stands for this one now; itself, if none does or the codes run in a circle. */
    String successor(String code) {
        Set<String> met = new HashSet<>();
        String now = code;
        while (met.add(now)) {
            Optional<String> next = told(now, "succeededBy");
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return code;
    }

    /** The code's successor, what lies around that, and so on, each replaced by its successor. */
    List<String> ancestors(String code) {
        return ways.computeIfAbsent(code, this::way);
    }

    private List<String> way(String code) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> next = Optional.of(successor(code));
        while (next.isPresent() && way.add(next.get())) {
            next = around(next.get()).map(this::successor);
        }
        return new ArrayList<>(way);
    }

    private Optional<String> around(String code) {
        return told(code, "parent").or(() -> PlainRegion.around(code));
    }

    /** Where all money for this code lies. */
    String pool(String code) {
        return pools.computeIfAbsent(code, this::poolOf);
    }

    private String poolOf(String code) {
        for (String ancestor : ancestors(code)) {
            Optional<String> pool = told(ancestor, "pool");
            if (pool.isPresent()) {
                return successor(pool.get());
            }
        }
        return PlainRegion.pool(successor(code));
    }

    boolean samePool(String a, String b) {
        return pool(a).equals(pool(b));
    }

    boolean sameProvince(String a, String b) {
        return PlainRegion.sameProvince(successor(a), successor(b));
    }

    private Optional<String> told(String code, String field) {
        return Optional.ofNullable(said.get(code)).flatMap(register -> Fields.optionalText(register, field));
    }
}
