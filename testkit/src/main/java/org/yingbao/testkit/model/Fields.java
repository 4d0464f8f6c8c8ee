package org.yingbao.testkit.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How days and texts are read and compared. */
final class Fields {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final Comparator<String> BY_UTF8 =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    /** Unicode's White_Space, and two more that nobody sees. */
    private static final String WHITE = "[\\p{IsWhite_Space}\\u200B\\uFEFF]+";

    private static final Pattern ANYWHERE = Pattern.compile(WHITE);
    private static final Pattern AT_EITHER_END = Pattern.compile("^" + WHITE + "|" + WHITE + "\\z");

    static String withoutWhiteSpace(String text) {
        return ANYWHERE.matcher(text).replaceAll("");
    }

    static String trimmed(String text) {
        return AT_EITHER_END.matcher(text).replaceAll("");
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(SHANGHAI).toLocalDate();
    }

    static LocalDate day(JsonNode data, String field) {
        return optionalDay(data, field)
                .orElseThrow(() -> new IllegalArgumentException("a day is missing: " + field + " in " + data));
    }

    static Optional<LocalDate> optionalDay(JsonNode data, String field) {
        JsonNode day = data.path(field);
        return day.isString() ? Optional.of(LocalDate.parse(day.asString())) : Optional.empty();
    }

    static Optional<String> optionalText(JsonNode data, String field) {
        JsonNode text = data.path(field);
        return text.isString() ? Optional.of(text.asString()) : Optional.empty();
    }

    /** The same with absent for every null; what an attribute holds within itself stays. */
    static JsonNode withoutNulls(JsonNode data) {
        return switch (data) {
            case ObjectNode object -> {
                ObjectNode without = Event.JSON.createObjectNode();
                object.properties().stream()
                        .filter(field -> !field.getValue().isNull())
                        .forEach(field -> without.set(
                                field.getKey(),
                                field.getKey().equals("attributes")
                                        ? field.getValue()
                                        : withoutNulls(field.getValue())));
                yield without;
            }
            case ArrayNode array -> {
                ArrayNode without = Event.JSON.createArrayNode();
                array.forEach(element -> without.add(withoutNulls(element)));
                yield without;
            }
            default -> data;
        };
    }

    private Fields() {}
}
