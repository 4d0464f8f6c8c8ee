package org.yingbao.rules.policy;

import java.time.Instant;
import java.util.ArrayList;
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
import org.yingbao.rules.territory.RegionEntry;
import org.yingbao.rules.territory.RegionWarning;
import org.yingbao.rules.territory.Regions;
import org.yingbao.rules.territory.RegionsOfYear;

/**
 * The book of all policies and of what region codes mean: a register for each region and coverage year, and one for
 * each region code. Immutable; adding gives a new book that shares what it can with this one, so that many may be added
 * one by one.
 */
public final class Policies {
    public static final Policies NONE = new Policies(Map.of(), Collections.emptyNavigableSet(), Regions.NONE);

    private final Map<Region, ProvincePolicies> provinces;
    private final NavigableSet<Integer> years;
    private final Regions regions;
    private final Map<String, Nearby> nearby = new ConcurrentHashMap<>();

    private Policies(Map<Region, ProvincePolicies> provinces, NavigableSet<Integer> years, Regions regions) {
        this.provinces = provinces;
        this.years = years;
        this.regions = regions;
    }

    /**
     * The book with one revision added, whatever came before; of one revision sent twice the greater version counts.
     * Whether it is to be refused is asked of {@link Refusal#of(Policy)} before; what was admitted once stays in the
     * book.
     *
     * @throws IllegalArgumentException if it has no standard for tier 1
     */
    public Policies with(Policy policy, Version version) {
        if (!new Standards(policy.standards()).know(1)) {
            throw new IllegalArgumentException("no standard for tier 1");
        }
        Region province = policy.region().province();
        Map<Region, ProvincePolicies> more = new HashMap<>(provinces);
        more.put(province, in(province).with(policy, version));
        return new Policies(more, with(policy.coverageYear()), regions);
    }

    /**
     * The book with one record of a region code added, whatever came before; of those for a year the greatest counts.
     */
    public Policies with(RegionEntry entry, Version version) {
        return new Policies(provinces, years, regions.with(entry, version));
    }

    /**
     * The codes by which everybody is found whose decision a record of a region code may change: whoever depends on one
     * of them. None if it changes nothing, as one that only gives another name.
     */
    public SortedSet<String> changedBy(RegionEntry entry, Version version) {
        return regions.changedBy(entry, version);
    }

    /** What is strange of a record of a region code that the book has, given what else it has. */
    public List<RegionWarning> warnings(RegionEntry entry) {
        return regions.warnings(entry);
    }

    /**
     * The book in which a draft is the highest revision of its register, whatever revision it says [SD-12]. It is a
     * book to try: nobody may be decided by it.
     */
    public Policies trying(Policy draft) {
        List<Policy> known = written(draft.region(), draft.coverageYear()).revisions();
        long highest = known.isEmpty() ? 0 : known.getLast().revision();
        long revision = highest == Long.MAX_VALUE ? highest : highest + 1;
        return with(draft.revised(revision), new Version(revision, Instant.MAX, "", ""));
    }

    /** Whether what a code means in a coverage year is another one, or lies under it. */
    public boolean liesUnder(Region code, Region around, int year) {
        RegionsOfYear meaning = regions.in(year);
        return meaning.ancestors(code).contains(meaning.successor(around));
    }

    /** The register of the nearest region that has a policy, {@link PolicyRegister#NONE} if there is none. */
    public PolicyRegister nearest(Region region, int year) {
        return near(region).in(year).nearest();
    }

    /** What a region code means from year to year. */
    public Nearby near(Region region) {
        Nearby known = nearby.get(region.code());
        return known == null ? nearby.computeIfAbsent(region.code(), _ -> lookAround(region)) : known;
    }

    /** The coverage years for which any region has a policy. */
    public NavigableSet<Integer> years() {
        return years;
    }

    private Nearby lookAround(Region region) {
        TreeSet<String> asked = new TreeSet<>();
        for (RegionsOfYear meaning : regions.everyMeaning()) {
            asked.addAll(meaning.asked(region));
        }
        int first = years.isEmpty() ? 0 : years.first();
        int last = years.isEmpty() ? -1 : years.last();
        List<Locality> byYear = IntStream.rangeClosed(first, last)
                .mapToObj(year -> locality(region, year))
                .toList();
        return new Nearby(first, byYear, locality(region, last + 1), Collections.unmodifiableSortedSet(asked));
    }

    private Locality locality(Region code, int year) {
        RegionsOfYear meaning = regions.in(year);
        List<RegisterOf> outwards = new ArrayList<>(3);
        for (Region ancestor : meaning.ancestors(code)) {
            PolicyRegister register = register(ancestor, year, meaning);
            if (!register.isEmpty()) {
                outwards.add(new RegisterOf(ancestor, register));
            }
        }
        return new Locality(meaning.successor(code), meaning.pool(code), outwards);
    }

    /** What was written for the region's own code, else for the least of those that it has succeeded. */
    private PolicyRegister register(Region region, int year, RegionsOfYear meaning) {
        PolicyRegister own = written(region, year);
        if (!own.isEmpty()) {
            return own;
        }
        for (String predecessor : meaning.predecessors(region)) {
            PolicyRegister old = written(new Region(predecessor), year);
            if (!old.isEmpty()) {
                return old;
            }
        }
        return PolicyRegister.NONE;
    }

    private PolicyRegister written(Region code, int year) {
        return in(code.province()).in(code, year);
    }

    private ProvincePolicies in(Region province) {
        return provinces.getOrDefault(province, ProvincePolicies.NONE);
    }

    private NavigableSet<Integer> with(int year) {
        TreeSet<Integer> more = new TreeSet<>(years);
        return more.add(year) ? Collections.unmodifiableNavigableSet(more) : years;
    }
}
