package org.yingbao.rules.policy;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;

/** The registers of one province and the regions in it. Immutable; small enough to be copied for each addition. */
final class ProvincePolicies {
    static final ProvincePolicies NONE = new ProvincePolicies(Map.of());

    private final Map<Region, SortedMap<Integer, PolicyRegister>> registers;

    private ProvincePolicies(Map<Region, SortedMap<Integer, PolicyRegister>> registers) {
        this.registers = registers;
    }

    ProvincePolicies with(Policy policy, Version version) {
        SortedMap<Integer, PolicyRegister> byYear = new TreeMap<>(of(policy.region()));
        byYear.put(
                policy.coverageYear(),
                in(policy.region(), policy.coverageYear()).with(policy, version));
        Map<Region, SortedMap<Integer, PolicyRegister>> more = new HashMap<>(registers);
        more.put(policy.region(), byYear);
        return new ProvincePolicies(more);
    }

    /** The region's own register, whatever regions above it say. */
    PolicyRegister in(Region region, int year) {
        return of(region).getOrDefault(year, PolicyRegister.NONE);
    }

    private SortedMap<Integer, PolicyRegister> of(Region region) {
        return registers.getOrDefault(region, Collections.emptySortedMap());
    }
}
