package org.yingbao.subsidy.region;

import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionEntry;
import tools.jackson.databind.JsonNode;

/** Reads the data of a region event, and refuses what its schema does not allow or does not name. */
public final class RegionReader {
    private static final List<String> OTHERS = List.of("succeededBy", "parent", "pool");
    private static final int LAST_YEAR = 2100;

    private RegionReader() {}

    public static RegionEntry read(JsonNode data) throws Refused {
        JsonFields fields = JsonFields.of(data);
        String region = fields.anyText("region");
        fields.number("revision", 1, Long.MAX_VALUE);
        fields.name("name");
        int fromYear =
                fields.optionalNumber("fromYear", 0, LAST_YEAR).orElse(0L).intValue();
        for (String other : OTHERS) {
            fields.optionalText(other);
        }
        fields.refuseUnknown();
        return new RegionEntry(
                known(fields, "region", region),
                fromYear,
                known(fields, "succeededBy"),
                known(fields, "parent"),
                known(fields, "pool"));
    }

    private static Optional<Region> known(JsonFields fields, String name) throws Refused {
        Optional<String> code = fields.optionalText(name);
        return code.isPresent() ? Optional.of(known(fields, name, code.get())) : Optional.empty();
    }

    private static Region known(JsonFields fields, String name, String code) throws Refused {
        if (!Region.isKnown(code)) {
            throw new Refused(Reason.UNKNOWN_REGION, fields.at(name) + ": not a region of GB/T 2260");
        }
        return new Region(code);
    }
}
