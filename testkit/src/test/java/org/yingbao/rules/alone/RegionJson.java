package org.yingbao.rules.alone;

import static org.yingbao.rules.alone.Json.text;

import java.util.Optional;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionEntry;
import tools.jackson.databind.JsonNode;

/** What a region code means, as departments publish it. */
final class RegionJson {
    private RegionJson() {}

    static RegionEntry read(JsonNode data) {
        return new RegionEntry(
                new Region(text(data, "region")),
                data.path("fromYear").asInt(0),
                code(data, "succeededBy"),
                code(data, "parent"),
                code(data, "pool"));
    }

    private static Optional<Region> code(JsonNode data, String field) {
        return data.hasNonNull(field) ? Optional.of(new Region(text(data, field))) : Optional.empty();
    }
}
