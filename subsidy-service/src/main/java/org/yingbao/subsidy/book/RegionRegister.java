package org.yingbao.subsidy.book;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionEntry;

/** All that was ever said of one region code. One thread writes. */
final class RegionRegister {
    private final NavigableMap<Version, RegionEntry> entries = new TreeMap<>();

    /** What counts for some coverage years: an entry may count for all of its years, for some, or for none. */
    private record Said(int fromYear, Optional<Region> succeededBy, Optional<Region> parent, Optional<Region> pool) {
        boolean isNoOtherThan(Said before) {
            return succeededBy.equals(before.succeededBy) && parent.equals(before.parent) && pool.equals(before.pool);
        }
    }

    private static final Said NOTHING = new Said(0, Optional.empty(), Optional.empty(), Optional.empty());

    /** Takes an entry in; whether the code then means something else in any coverage year. */
    boolean add(Version version, RegionEntry entry) {
        List<Said> before = said();
        entries.putIfAbsent(version, entry);
        return !said().equals(before);
    }

    /** The successor in a coverage year. */
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

    private List<Said> said() {
        NavigableSet<Integer> years = new TreeSet<>();
        entries.values().forEach(entry -> years.add(entry.fromYear()));
        List<Said> said = new ArrayList<>();
        Said last = NOTHING;
        for (int year : years) {
            Said now = counting(year)
                    .map(entry -> new Said(year, entry.succeededBy(), entry.parent(), entry.pool()))
                    .orElse(NOTHING);
            if (!now.isNoOtherThan(last)) {
                said.add(now);
                last = now;
            }
        }
        return said;
    }
}
