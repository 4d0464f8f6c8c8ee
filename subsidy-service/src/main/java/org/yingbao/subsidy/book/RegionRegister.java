package org.yingbao.subsidy.book;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionEntry;

/** All that was ever said of one region code. */
final class RegionRegister {
    private final NavigableMap<Version, RegionEntry> entries = new TreeMap<>();

    void add(Version version, RegionEntry entry) {
        entries.put(version, entry);
    }

    Optional<Region> successor(int year) {
        return counting(year).flatMap(RegionEntry::succeededBy);
    }

    Optional<Region> parent(int year) {
        return counting(year).flatMap(RegionEntry::parent);
    }

    private Optional<RegionEntry> counting(int year) {
        return entries.descendingMap().values().stream()
                .filter(entry -> entry.fromYear() <= year)
                .findFirst();
    }
}
