package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionsOfYear;

/**
 * Where a list is about, by what its codes mean in the year of its day.
 *
 * @param region its region now
 * @param ancestors the regions above that, itself first
 * @param outside the codes of rows that do not lie below
 * @param successors what has succeeded codes of rows, where something has
 */
record Place(String region, List<String> ancestors, SortedSet<String> outside, SortedMap<String, String> successors) {

    /** {@code codes}: those of its rows. */
    static Place of(String written, LocalDate asOf, Iterable<String> codes, KnownCodes known) {
        RegionsOfYear year = known.regions().in(asOf.getYear());
        String region = year.successor(new Region(written)).code();
        SortedSet<String> outside = new TreeSet<>();
        SortedMap<String, String> successors = new TreeMap<>();
        for (String code : codes) {
            if (!ancestors(year, code).contains(region)) {
                outside.add(code);
            }
            String successor = year.successor(new Region(code)).code();
            if (!successor.equals(code)) {
                successors.put(code, successor);
            }
        }
        return new Place(region, ancestors(year, region), outside, successors);
    }

    static List<String> ancestors(RegionsOfYear year, String code) {
        return new ArrayList<>(
                year.ancestors(new Region(code)).stream().map(Region::code).toList());
    }

    /** The ancestors of a row's code, as far as they tell whether it lies below. */
    @JsonIgnore
    List<String> below(String code) {
        return outside.contains(code) ? List.of() : List.of(region);
    }

    String successor(String code) {
        return successors.getOrDefault(code, code);
    }
}
