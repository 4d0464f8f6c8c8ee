package org.yingbao.rules.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.rules.place.Region;

/** What region codes mean in one coverage year. */
public final class RegionsOfYear {
    private final Map<Region, RegionEntry> entries;
    private final Succession succession;

    RegionsOfYear(Map<Region, RegionEntry> entries) {
        this.entries = entries;
        succession = new Succession(entries);
    }

    /** The codes of which a register says something. */
    public Set<Region> said() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** What has succeeded a code; the code itself if nothing has. */
    public Region successor(Region code) {
        return succession.of(code);
    }

    /** The codes that a code has succeeded, directly or by a chain, least first. */
    public SortedSet<String> predecessors(Region code) {
        return succession.predecessors(code);
    }

    /**
     * The regions above a code, its successor first: each the parent that the register names, else the city of a county
     * and the province of a city.
     */
    public List<Region> ancestors(Region code) {
        List<Region> ancestors = new ArrayList<>(3);
        Optional<Region> next = Optional.of(successor(code));
        while (next.isPresent() && !ancestors.contains(next.get())) {
            ancestors.add(next.get());
            next = above(next.get()).map(this::successor);
        }
        return ancestors;
    }

    /** The pooling region (统筹区) of a code: the one that its first ancestor names, else by GB/T 2260. */
    public Region pool(Region code) {
        List<Region> ancestors = ancestors(code);
        return ancestors.stream()
                .flatMap(ancestor -> named(ancestor).stream())
                .findFirst()
                .map(this::successor)
                .orElseGet(() -> ancestors.getFirst().poolByCode());
    }

    /**
     * Every code whose register is asked for the ancestors and the pooling region of a code, and every code that an
     * ancestor has succeeded: if what one of them means changes, what this code means may change.
     */
    public SortedSet<String> asked(Region code) {
        TreeSet<String> asked = new TreeSet<>();
        addChain(code, asked);
        for (Region ancestor : ancestors(code)) {
            above(ancestor).ifPresent(above -> addChain(above, asked));
            named(ancestor).ifPresent(pool -> addChain(pool, asked));
            asked.addAll(predecessors(ancestor));
        }
        return asked;
    }

    private void addChain(Region code, Set<String> asked) {
        succession.chain(code).forEach(met -> asked.add(met.code()));
    }

    private Optional<Region> above(Region code) {
        RegionEntry entry = entries.get(code);
        return entry != null && entry.parent().isPresent() ? entry.parent() : code.above();
    }

    private Optional<Region> named(Region code) {
        RegionEntry entry = entries.get(code);
        return entry == null ? Optional.empty() : entry.pool();
    }
}
