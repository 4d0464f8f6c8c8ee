package org.yingbao.rules.territory;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.yingbao.rules.facts.Version;

/** The records of one region code: of those from the same year the version that counts. Immutable. */
final class RegionRegister {
    static final RegionRegister EMPTY = new RegionRegister(new TreeMap<>());
    private final NavigableMap<Integer, Recorded> byFirstYear;

    private RegionRegister(NavigableMap<Integer, Recorded> byFirstYear) {
        this.byFirstYear = byFirstYear;
    }

    private record Recorded(RegionEntry entry, Version version) {
        Recorded orLater(Recorded other) {
            return other.version.compareTo(version) > 0 ? other : this;
        }
    }

    RegionRegister with(RegionEntry entry, Version version) {
        TreeMap<Integer, Recorded> more = new TreeMap<>(byFirstYear);
        more.merge(entry.fromYear(), new Recorded(entry, version), Recorded::orLater);
        return new RegionRegister(more);
    }

    /** Of the records that speak of the year, the one with the greatest version. */
    Optional<RegionEntry> in(int year) {
        return byFirstYear.headMap(year, true).values().stream()
                .reduce(Recorded::orLater)
                .map(Recorded::entry);
    }

    /** The years from which another record may hold. */
    SortedSet<Integer> firstYears() {
        return byFirstYear.navigableKeySet();
    }
}
