package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionEntry;

/** What is said of a region code, as it passed the door: every partition of lists hears it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckedRegion(
        Version version,
        String region,
        int fromYear,
        @Nullable String succeededBy,
        @Nullable String parent,
        @Nullable String pool) {

    public static final String TYPE = "org.yingbao.checked-region.v1";

    /** Those that it names. */
    List<String> codes() {
        return Stream.of(region, succeededBy, parent)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    RegionEntry entry() {
        return new RegionEntry(new Region(region), fromYear, code(succeededBy), code(parent), code(pool));
    }

    private static Optional<Region> code(@Nullable String code) {
        return Optional.ofNullable(code).map(Region::new);
    }
}
