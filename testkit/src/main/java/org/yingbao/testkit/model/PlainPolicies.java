package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All revisions of all policies, under the codes that they were written with. */
final class PlainPolicies {
    private record Version(String region, int year, long revision) {}

    private final Map<Integer, SortedMap<String, List<PlainPolicy>>> written = new HashMap<>();
    private final PlainRegions regions;
    private final Map<Integer, PlainBook> books = new HashMap<>();

    PlainPolicies(Collection<Event> events, PlainRegions regions) {
        this.regions = regions;
        PlainRegisters.latest(events, PlainPolicies::version).values().forEach(event -> {
            PlainPolicy policy = PlainPolicy.of(Fields.withoutNulls(event.data()));
            written.computeIfAbsent(policy.year(), year -> new TreeMap<>(Fields.BY_UTF8))
                    .computeIfAbsent(policy.region(), region -> new ArrayList<>())
                    .add(policy);
        });
    }

    private static Version version(Event event) {
        return new Version(
                event.data().path("region").asString(),
                event.data().path("coverageYear").asInt(),
                PlainRegisters.revision(event));
    }

    Set<Integer> years() {
        return new TreeSet<>(written.keySet());
    }

    PlainBook of(int year) {
        return books.computeIfAbsent(
                year, y -> new PlainBook(regions.of(y), written.getOrDefault(y, new TreeMap<>(Fields.BY_UTF8))));
    }
}
