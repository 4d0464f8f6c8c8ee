package org.yingbao.rules.territory;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.rules.place.Region;

/**
 * What lies under a region in one coverage year, the region itself included: by the codes alone, but where a register
 * says otherwise.
 *
 * @param otherwise whether a code, and those below it by the codes of which nothing is said, lies under the region
 */
public record Territory(Region region, SortedMap<String, Boolean> otherwise) {
    /** Codes come after those that stand above them. */
    private static final Comparator<Region> FROM_ABOVE =
            Comparator.<Region>comparingInt(code -> code.digits().length()).thenComparing(Region::code);

    public Territory {
        otherwise = Collections.unmodifiableSortedMap(new TreeMap<>(otherwise));
    }

    /** Where no register says anything. */
    public static Territory byCode(Region region) {
        return new Territory(region, Collections.emptySortedMap());
    }

    /** What lies under a region, or under what has succeeded it. */
    public static Territory of(Region named, RegionsOfYear regions) {
        Region region = regions.successor(named);
        SortedMap<String, Boolean> otherwise = new TreeMap<>();
        List<Region> said = regions.said().stream().sorted(FROM_ABOVE).toList();
        for (Region code : said) {
            boolean under = regions.ancestors(code).contains(region);
            if (under != contains(region, otherwise, code)) {
                otherwise.put(code.code(), under);
            }
        }
        return new Territory(region, otherwise);
    }

    public boolean contains(Region code) {
        return contains(region, otherwise, code);
    }

    private static boolean contains(Region region, SortedMap<String, Boolean> otherwise, Region code) {
        for (Optional<Region> next = Optional.of(code);
                next.isPresent();
                next = next.get().above()) {
            Boolean under = otherwise.get(next.get().code());
            if (under != null) {
                return under;
            }
            if (next.get().equals(region)) {
                return true;
            }
        }
        return false;
    }

    /** Whether codes lie under the region that do not by the codes alone. */
    public boolean reachesBeyondItsCode() {
        return otherwise.containsValue(true);
    }
}
