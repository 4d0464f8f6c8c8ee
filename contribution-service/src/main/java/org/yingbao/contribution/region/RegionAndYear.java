package org.yingbao.contribution.region;

import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.place.Region;

/** What the doors of this service ask of a region and of a coverage year. */
public final class RegionAndYear {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private RegionAndYear() {}

    public static int coverageYear(JsonFields fields) throws Refused {
        return (int) fields.number("coverageYear", FIRST_YEAR, LAST_YEAR);
    }

    /** Refuses a code that is no region. */
    public static void checkRegion(JsonFields fields, String code) throws Refused {
        if (!Region.isKnown(code)) {
            throw new Refused(Reason.UNKNOWN_REGION, fields.at("region") + ": not a region of GB/T 2260");
        }
    }
}
