package org.yingbao.pipeline.door;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/** The canonical form of JSON that is parsed already (RFC 8785): one text for all that mean the same. */
public final class CanonicalJson {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private final StringBuilder text = new StringBuilder(512);

    private CanonicalJson() {}

    /** The text; refuses JSON that has none, such as a number beyond all bounds or half a character. */
    public static String of(JsonNode data) throws Refused {
        CanonicalJson canonical = new CanonicalJson();
        canonical.value(data);
        if (!Text.isWhole(canonical.text)) {
            throw refused();
        }
        return canonical.text.toString();
    }

    private void value(JsonNode value) throws Refused {
        switch (value.getNodeType()) {
            case OBJECT -> object(value);
            case ARRAY -> array(value);
            case STRING -> string(value.stringValue());
            case NUMBER -> number(value.numberValue().doubleValue());
            case BOOLEAN, NULL -> text.append(value.asString("null"));
            default -> throw refused();
        }
    }

    /** Members are in the order of their names' UTF-16. */
    private void object(JsonNode object) throws Refused {
        char before = '{';
        SortedMap<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            text.append(before);
            string(member.getKey());
            text.append(':');
            value(member.getValue());
            before = ',';
        }
        text.append(before == '{' ? "{}" : "}");
    }

    private void array(JsonNode array) throws Refused {
        char before = '[';
        for (JsonNode element : array) {
            text.append(before);
            value(element);
            before = ',';
        }
        text.append(before == '[' ? "[]" : "]");
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            int escape = SHORT.indexOf(c);
            if (escape >= 0) {
                text.append('\\').append(LETTERS.charAt(escape));
            } else if (c < ' ') {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private void number(double number) throws Refused {
        try {
            text.append(NumberToJSON.serializeNumber(number));
        } catch (IOException beyondAllBounds) {
            throw refused();
        }
    }

    private static Refused refused() {
        return new Refused(Reason.MALFORMED_JSON, "the data has no canonical form (RFC 8785)");
    }
}
