package org.yingbao.testkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.yingbao.pipeline.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What is said of a refused record holds nothing of what stood in it about a person. */
final class SilenceCheck {

    private static final Pattern RESIDENT_ID = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");

    /** The contract's own words may be said. */
    private static final Pattern CODE_WORD = Pattern.compile("[A-Z_]+");

    private SilenceCheck() {}

    static void check(String said, Specimen received) {
        assertThat(said).doesNotContain("secret-").doesNotContainPattern(RESIDENT_ID);
        try {
            JsonNode value = Json.MAPPER.readTree(received.bytes());
            checkTexts(said, value.path("person"));
            checkTexts(said, value.path("data").path("person"));
        } catch (JacksonException | NumberFormatException notJson) {
            assertThat(said).doesNotContain("王秀兰").doesNotContain("13900000001");
        }
    }

    private static void checkTexts(String said, JsonNode person) {
        for (JsonNode each : person) {
            if (each.isString()
                    && each.stringValue().length() > 2
                    && !CODE_WORD.matcher(each.stringValue()).matches()) {
                assertThat(said).doesNotContain(each.stringValue());
            }
            checkTexts(said, each);
        }
    }
}
