package org.yingbao.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All revisions of all policies. */
final class PlainPolicies {
    private record Name(String region, int year) {}

    private record Version(Name name, long revision) {}

    private final Map<Name, List<PlainPolicy>> revisions = new HashMap<>();

    PlainPolicies(Collection<Event> events) {
        Registers.latest(events, PlainPolicies::version).values().forEach(event -> {
            PlainPolicy policy = PlainPolicy.of(event.data());
            revisions
                    .computeIfAbsent(new Name(policy.region(), policy.year()), name -> new ArrayList<>())
                    .add(policy);
        });
    }

    private static Version version(Event event) {
        Name name = new Name(
                event.data().path("region").asString(),
                event.data().path("coverageYear").asInt());
        return new Version(name, Registers.revision(event));
    }

    Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        revisions.keySet().forEach(name -> years.add(name.year()));
        return years;
    }

    /** The revision in force on a day of the policy of the county, else the city, else the province. */
    Optional<PlainPolicy> inForce(String region, int year, LocalDate day) {
        return nearest(region, year).map(policy -> inForce(policy, day));
    }

    /** The first day on which the revision in force says an opening on or before that day. */
    Optional<LocalDate> opening(String region, int year) {
        return nearest(region, year).map(PlainPolicies::opening);
    }

    private Optional<List<PlainPolicy>> nearest(String region, int year) {
        for (String code : List.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000")) {
            List<PlainPolicy> policy = revisions.getOrDefault(new Name(code, year), List.of());
            if (!policy.isEmpty()) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    private static PlainPolicy inForce(List<PlainPolicy> policy, LocalDate day) {
        return policy.stream()
                .filter(revision -> !revision.inForceFrom().isAfter(day))
                .max(Comparator.comparingLong(PlainPolicy::revision))
                .orElseGet(() -> policy.stream()
                        .min(Comparator.comparingLong(PlainPolicy::revision))
                        .orElseThrow());
    }

    private static LocalDate opening(List<PlainPolicy> policy) {
        LocalDate day = policy.stream()
                .map(PlainPolicy::opens)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        while (inForce(policy, day).opens().isAfter(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
