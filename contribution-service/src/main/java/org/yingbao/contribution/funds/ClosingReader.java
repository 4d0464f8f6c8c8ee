package org.yingbao.contribution.funds;

import java.time.LocalDate;
import org.yingbao.contribution.region.RegionAndYear;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import tools.jackson.databind.JsonNode;

/** Reads what a closing says. */
final class ClosingReader {
    private static final int LONGEST_ID = 128;
    private static final int LONGEST_BATCH = 256;

    private ClosingReader() {}

    static AdmittedClosing read(JsonNode data) throws Refused {
        JsonFields fields = JsonFields.of(data);
        String closingId = atMost(fields, "closingId", LONGEST_ID);
        String region = fields.anyText("region");
        int coverageYear = RegionAndYear.coverageYear(fields);
        String batch = atMost(fields, "batch", LONGEST_BATCH);
        LocalDate asOf = fields.day("asOf");
        RegionAndYear.checkRegion(fields, region);
        return new AdmittedClosing(closingId, region, coverageYear, batch, asOf);
    }

    private static String atMost(JsonFields fields, String name, int longest) throws Refused {
        String text = fields.name(name);
        if (text.length() > longest) {
            throw fields.refuse(name, "more than " + longest + " characters");
        }
        return text;
    }
}
