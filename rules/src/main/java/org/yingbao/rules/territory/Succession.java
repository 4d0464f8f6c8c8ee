package org.yingbao.rules.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.rules.place.Region;

/**
 * An abolished code means what succeeded it, again and again until nothing has; a chain that meets a code twice
 * replaces nothing.
 */
final class Succession {
    private final Map<Region, RegionEntry> entries;
    private final Map<Region, SortedSet<String>> predecessors = new HashMap<>();

    Succession(Map<Region, RegionEntry> entries) {
        this.entries = entries;
        for (Region code : entries.keySet()) {
            Region successor = of(code);
            if (!successor.equals(code)) {
                predecessors.computeIfAbsent(successor, _ -> new TreeSet<>()).add(code.code());
            }
        }
    }

    Region of(Region code) {
        Optional<Region> next = successor(code);
        if (next.isEmpty()) {
            return code;
        }
        List<Region> chain = chain(code);
        return successor(chain.getLast()).isPresent() ? code : chain.getLast();
    }

    /** All codes met on the way to what succeeds a code, itself first, each once. */
    List<Region> chain(Region code) {
        List<Region> chain = new ArrayList<>(List.of(code));
        Optional<Region> next = successor(code);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = successor(next.get());
        }
        return chain;
    }

    /** The codes that a code has succeeded, directly or by a chain, least first. */
    SortedSet<String> predecessors(Region code) {
        return predecessors.getOrDefault(code, Collections.emptySortedSet());
    }

    private Optional<Region> successor(Region code) {
        RegionEntry entry = entries.get(code);
        return entry == null ? Optional.empty() : entry.succeededBy();
    }
}
