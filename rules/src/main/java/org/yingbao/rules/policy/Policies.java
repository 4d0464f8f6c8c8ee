package org.yingbao.rules.policy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;

/** The book of all policies: a register for each region and coverage year. Immutable; adding gives a new book. */
public final class Policies {
    public static final Policies NONE = new Policies(Map.of(), Collections.emptyNavigableSet());

    private final Map<Region, ProvincePolicies> provinces;
    private final NavigableSet<Integer> years;
    private final Map<String, Nearby> nearby = new ConcurrentHashMap<>();

    private Policies(Map<Region, ProvincePolicies> provinces, NavigableSet<Integer> years) {
        this.provinces = provinces;
        this.years = years;
    }

    /**
     * The book with one revision added, whatever came before; of one revision sent twice the greater version counts. It
     * shares what it can with this book, so that many may be added one by one.
     *
     * @throws IllegalArgumentException if the policy is refused
     */
    public Policies with(Policy policy, Version version) {
        List<Refusal> refusals = Refusal.of(policy);
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException("refused policy: " + refusals);
        }
        Region province = policy.region().province();
        Map<Region, ProvincePolicies> more = new HashMap<>(provinces);
        more.put(province, in(province).with(policy, version));
        return new Policies(more, with(policy.coverageYear()));
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
        List<Region> regions = List.of(region, region.city(), region.province());
        TreeSet<String> codes = new TreeSet<>();
        regions.forEach(one -> codes.add(one.code()));
        SortedSet<String> asked = Collections.unmodifiableSortedSet(codes);
        if (years.isEmpty()) {
            return new Nearby(0, List.of(), asked);
        }
        List<PolicyRegister> byYear = IntStream.rangeClosed(years.first(), years.last())
                .mapToObj(year -> nearest(regions, year))
                .toList();
        return new Nearby(years.first(), byYear, asked);
    }

    private PolicyRegister nearest(List<Region> regions, int year) {
        ProvincePolicies province = in(regions.getLast());
        return regions.stream()
                .map(region -> province.in(region, year))
                .filter(register -> !register.isEmpty())
                .findFirst()
                .orElse(PolicyRegister.NONE);
    }

    private ProvincePolicies in(Region province) {
        return provinces.getOrDefault(province, ProvincePolicies.NONE);
    }

    private NavigableSet<Integer> with(int year) {
        TreeSet<Integer> more = new TreeSet<>(years);
        return more.add(year) ? Collections.unmodifiableNavigableSet(more) : years;
    }
}
