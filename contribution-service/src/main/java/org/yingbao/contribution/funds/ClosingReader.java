package org.yingbao.contribution.funds;

import java.time.LocalDate;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.place.Region;
import tools.jackson.databind.JsonNode;

/** Reads what a closing says. */
final class ClosingReader {
    private static final int LONGEST_ID = 128;
    private static final int LONGEST_BATCH = 256;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private ClosingReader() {}

    static AdmittedClosing read(JsonNode data) throws Refused {
        JsonFields fields = JsonFields.of(data);
        String closingId = atMost(fields, "closingId", LONGEST_ID);
        String region = fields.anyText("region");
        int coverageYear = (int) fields.number("coverageYear", FIRST_YEAR, LAST_YEAR);
        String batch = atMost(fields, "batch", LONGEST_BATCH);
        LocalDate asOf = fields.day("asOf");
        if (!Region.isKnown(region)) {
            throw new Refused(Reason.UNKNOWN_REGION, fields.at("region") + ": not a region of GB/T 2260");
        }
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
