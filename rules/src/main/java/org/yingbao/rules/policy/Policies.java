package org.yingbao.rules.policy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;

/** The book of all policies: a register for each region and coverage year. Immutable; adding gives a new book. */
public final class Policies {
    public static final Policies NONE = new Policies(Map.of());

    private final Map<String, SortedMap<Integer, PolicyRegister>> registers;
    private final NavigableSet<Integer> years;
    private final Map<String, Nearby> nearby = new ConcurrentHashMap<>();

    private Policies(Map<String, SortedMap<Integer, PolicyRegister>> registers) {
        this.registers = registers;
        TreeSet<Integer> known = new TreeSet<>();
        registers.values().forEach(byYear -> known.addAll(byYear.keySet()));
        years = Collections.unmodifiableNavigableSet(known);
    }

    /**
     * The book with one revision added, whatever came before; of one revision sent twice the greater version counts.
     *
     * @throws IllegalArgumentException if the policy is refused
     */
    public Policies with(Policy policy, Version version) {
        List<Refusal> refusals = Refusal.of(policy);
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException("refused policy: " + refusals);
        }
        Map<String, SortedMap<Integer, PolicyRegister>> more = new HashMap<>(registers);
        SortedMap<Integer, PolicyRegister> byYear =
                new TreeMap<>(more.getOrDefault(policy.region().code(), new TreeMap<>()));
        PolicyRegister known = byYear.getOrDefault(policy.coverageYear(), PolicyRegister.NONE);
        byYear.put(policy.coverageYear(), known.with(policy, version));
        more.put(policy.region().code(), byYear);
        return new Policies(more);
    }

    /**
     * The register of the county, else of the city, else of the province; {@link PolicyRegister#NONE} if there is none.
     */
    public PolicyRegister nearest(Region region, int year) {
        return near(region).in(year);
    }

    /** What the policies say near a region. */
    public Nearby near(Region region) {
        Nearby known = nearby.getOrDefault(region.code(), Nearby.UNKNOWN);
        return known == Nearby.UNKNOWN ? nearby.computeIfAbsent(region.code(), _ -> lookAround(region)) : known;
    }

    /** The coverage years for which any region has a policy. */
    public NavigableSet<Integer> years() {
        return years;
    }

    private Nearby lookAround(Region region) {
        List<String> codes =
                List.of(region.code(), region.city().code(), region.province().code());
        SortedSet<String> regions = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        if (years.isEmpty()) {
            return new Nearby(0, List.of(), regions);
        }
        List<PolicyRegister> byYear = IntStream.rangeClosed(years.first(), years.last())
                .mapToObj(year -> nearest(codes, year))
                .toList();
        return new Nearby(years.first(), byYear, regions);
    }

    private PolicyRegister nearest(List<String> codes, int year) {
        return codes.stream()
                .map(code -> registers.getOrDefault(code, new TreeMap<>()).getOrDefault(year, PolicyRegister.NONE))
                .filter(register -> !register.isEmpty())
                .findFirst()
                .orElse(PolicyRegister.NONE);
    }
}
