package org.yingbao.testkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.yingbao.pipeline.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What is said of a refused record holds nothing of what stood in it about a person. */
final class SilenceCheck {

    private static final Pattern RESIDENT_ID = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");

    /** The contract's own words may be said. */
    private static final Pattern CODE_WORD = Pattern.compile("[A-Z_]+");

    private static final Set<String> OF_NOBODY = Set.of("township", "village", "type");

    private SilenceCheck() {}

    static void check(String said, Specimen received) {
        assertThat(said).doesNotContain("secret-");
        check(said, received, Set.of());
    }

    /** The same where the names that senders choose are repeated, which may hold the code of a place or a type. */
    static void checkPeople(String said, Specimen received) {
        check(said, received, OF_NOBODY);
    }

    private static void check(String said, Specimen received, Set<String> besides) {
        assertThat(said).doesNotContainPattern(RESIDENT_ID);
        try {
            JsonNode value = Json.MAPPER.readTree(received.bytes());
            checkTexts(said, value.path("person"), besides);
            checkTexts(said, value.path("data").path("person"), besides);
        } catch (JacksonException | NumberFormatException notJson) {
            assertThat(said).doesNotContain("王秀兰").doesNotContain("13900000001");
        }
    }

    private static void checkTexts(String said, JsonNode person, Set<String> besides) {
        person.properties().stream()
                .filter(member -> !besides.contains(member.getKey()))
                .forEach(member -> checkText(said, member.getValue(), besides));
        if (person.isArray()) {
            person.forEach(each -> checkText(said, each, besides));
        }
    }

    private static void checkText(String said, JsonNode each, Set<String> besides) {
        if (each.isString()
                && each.stringValue().length() > 2
                && !CODE_WORD.matcher(each.stringValue()).matches()) {
            assertThat(said).doesNotContain(each.stringValue());
        }
        checkTexts(said, each, besides);
    }
}
