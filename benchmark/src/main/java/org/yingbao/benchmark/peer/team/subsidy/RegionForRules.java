package org.yingbao.benchmark.peer.team.subsidy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.department.Region;
import org.yingbao.rules.territory.RegionEntry;

/** What a region record says in the words of the rules. */
final class RegionForRules {

    private RegionForRules() {}

    static RegionEntry of(Region sent) {
        return new RegionEntry(
                new org.yingbao.rules.place.Region(sent.region()),
                sent.fromYear() == null ? 0 : sent.fromYear(),
                region(sent.succeededBy()),
                region(sent.parent()),
                region(sent.pool()));
    }

    private static Optional<org.yingbao.rules.place.Region> region(@Nullable String code) {
        return Optional.ofNullable(code).map(org.yingbao.rules.place.Region::new);
    }
}
