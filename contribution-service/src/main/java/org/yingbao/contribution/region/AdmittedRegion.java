package org.yingbao.contribution.region;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionEntry;

/** A record of a region code that passed the door of subsidy-service. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AdmittedRegion(Admission version, Said region) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Admission(long revision, Instant time, String id, String digest) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(
            String region,
            @Nullable Integer fromYear,
            @Nullable String succeededBy,
            @Nullable String parent,
            @Nullable String pool) {}

    RegionEntry entry() {
        return new RegionEntry(
                new Region(region.region()),
                region.fromYear() == null ? 0 : region.fromYear(),
                code(region.succeededBy()),
                code(region.parent()),
                code(region.pool()));
    }

    Version counted() {
        return new Version(version.revision(), version.time(), version.id(), version.digest());
    }

    private static Optional<Region> code(@Nullable String code) {
        return Optional.ofNullable(code).map(Region::new);
    }
}
