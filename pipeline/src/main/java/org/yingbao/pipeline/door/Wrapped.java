package org.yingbao.pipeline.door;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Recognises data that a program has wrapped once more on its way, and says so. */
final class Wrapped {

    private static final List<String> PLACES =
            List.of("payload", "data", "after", "value", "record", "body", "message");

    private Wrapped() {}

    /** What stands where an object should, as far as the sender is helped by it. */
    static String what(JsonNode node) {
        if (node.isArray()) {
            return " but a list: each event holds one";
        }
        return node.isString() ? " but text" + within(node.stringValue().strip()) : "";
    }

    private static String within(String text) {
        if (text.startsWith("{") || text.startsWith("\"{")) {
            return " that holds JSON: it was encoded twice";
        }
        return text.startsWith("eyJ") || text.startsWith("ew") ? " that looks like base64" : "";
    }

    /** Where the object seems to stand that is looked for here. */
    static String in(JsonNode wrapping) {
        return PLACES.stream()
                .filter(place -> isWrapped(wrapping.path(place)))
                .findFirst()
                .map(place -> "; the data seems to stand in /" + place)
                .orElse("");
    }

    private static boolean isWrapped(JsonNode member) {
        return member.isObject()
                || (member.isString() && !within(member.stringValue().strip()).isEmpty());
    }
}
