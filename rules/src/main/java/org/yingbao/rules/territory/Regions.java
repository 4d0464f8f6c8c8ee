package org.yingbao.rules.territory;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;

/** The registers of all region codes. Immutable; adding gives new ones. */
public final class Regions {
    public static final Regions NONE = new Regions(Map.of());
    private static final int FIRST_YEAR = 0;
    private final Map<Region, RegionRegister> registers;
    private volatile Optional<NavigableMap<Integer, RegionsOfYear>> spans = Optional.empty();

    private Regions(Map<Region, RegionRegister> registers) {
        this.registers = registers;
    }

    /** The registers with one record added, whatever came before. */
    public Regions with(RegionEntry entry, Version version) {
        Map<Region, RegionRegister> more = new HashMap<>(registers);
        more.put(entry.region(), of(entry.region()).with(entry, version));
        return new Regions(more);
    }

    /**
     * The codes by which whoever a record concerns is found: the code itself and what succeeds it. None if it changes
     * nothing, as one that only gives another name.
     */
    public SortedSet<String> changedBy(RegionEntry entry, Version version) {
        RegionRegister before = of(entry.region());
        RegionRegister after = before.with(entry, version);
        boolean same = after.firstYears().stream()
                .allMatch(year -> says(before, entry.region(), year).saysTheSameAs(says(after, entry.region(), year)));
        if (same) {
            return Collections.emptySortedSet();
        }
        TreeSet<String> codes = new TreeSet<>(List.of(entry.region().code()));
        entry.succeededBy().ifPresent(successor -> codes.add(successor.code()));
        return codes;
    }

    /** What is strange of a record that has been added, given what stands beside it. */
    public List<RegionWarning> warnings(RegionEntry entry) {
        return RegionWarnings.of(entry, code -> of(code).in(entry.fromYear()));
    }

    /** What codes mean in a coverage year. */
    public RegionsOfYear in(int year) {
        return spans().floorEntry(year).getValue();
    }

    /** What codes mean in each span of years in which it is the same. */
    public Collection<RegionsOfYear> everyMeaning() {
        return spans().values();
    }

    /** Worked out when first asked for: many records may be added before anybody is decided. */
    private NavigableMap<Integer, RegionsOfYear> spans() {
        Optional<NavigableMap<Integer, RegionsOfYear>> known = spans;
        if (known.isPresent()) {
            return known.get();
        }
        TreeSet<Integer> firstYears = new TreeSet<>(List.of(FIRST_YEAR));
        registers.values().forEach(register -> firstYears.addAll(register.firstYears()));
        NavigableMap<Integer, RegionsOfYear> now = new TreeMap<>();
        firstYears.forEach(year -> now.put(year, ofYear(year)));
        spans = Optional.of(now);
        return now;
    }

    private RegionsOfYear ofYear(int year) {
        Map<Region, RegionEntry> entries = new HashMap<>();
        registers.forEach((region, register) -> register.in(year).ifPresent(entry -> entries.put(region, entry)));
        return new RegionsOfYear(entries);
    }

    private RegionRegister of(Region region) {
        return registers.getOrDefault(region, RegionRegister.EMPTY);
    }

    private static RegionEntry says(RegionRegister register, Region region, int year) {
        return register.in(year).orElseGet(() -> RegionEntry.silent(region));
    }
}
