package org.yingbao.pipeline.door;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads the fields of a JSON object and refuses what the schema does not allow, naming the place and the fault, never
 * the value. JSON null is an absent field.
 */
public final class JsonFields {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Texts name registers, keys and payers, and are repeated wherever these are told of. */
    private static final int LONGEST_TEXT = 4_096;

    /** What is kept lies in documents, and MongoDB takes a hundred levels. */
    private static final int DEEPEST = 32;

    /** The greatest amount in fen that every reader of JSON takes exactly. */
    public static final long GREATEST_AMOUNT = 9_007_199_254_740_991L;

    private final JsonNode node;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();
    /** What is kept instead of a field as it came, where people write one thing in several ways. */
    private final Map<String, JsonNode> plain = new HashMap<>();

    private JsonFields(JsonNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    /** The fields of the whole data. */
    public static JsonFields of(JsonNode data) throws Refused {
        return object(data, "");
    }

    private static JsonFields object(JsonNode node, String pointer) throws Refused {
        if (!node.isObject()) {
            throw refused(pointer, "not an object" + Wrapped.what(node));
        }
        return new JsonFields(node, pointer);
    }

    public boolean has(String name) {
        return !absent(field(name));
    }

    /** The JSON pointers of the fields that nobody asked for: for data in which nothing is ignored. */
    public List<String> unknown() {
        return node.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .map(name -> Names.shownOfNobody(at(name)))
                .toList();
    }

    /** Refuses fields that nobody asked for. */
    public void refuseUnknown() throws Refused {
        List<String> unknown = unknown();
        if (!unknown.isEmpty()) {
            throw new Refused(Reason.SCHEMA_VIOLATION, unknown.getFirst() + ": the schema names no such field");
        }
    }

    /**
     * The fields that were asked for and are there, numbers and instants in the one form that every reader takes; what
     * nobody asked for is left behind.
     */
    public ObjectNode asked() {
        ObjectNode fields = Json.MAPPER.createObjectNode();
        node.properties().stream()
                .filter(field -> asked.contains(field.getKey()) && !absent(field.getValue()))
                .forEach(field -> fields.set(field.getKey(), plain.getOrDefault(field.getKey(), field.getValue())));
        return fields;
    }

    public JsonFields object(String name) throws Refused {
        return object(required(name), at(name));
    }

    public Optional<JsonFields> optionalObject(String name) throws Refused {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** An object whose content is free and is kept; only its depth is bounded. */
    public void optionalOpenObject(String name) throws Refused {
        if (has(name) && !isNoDeeperThan(DEEPEST, object(name).node)) {
            throw refused(at(name), "nested deeper than " + DEEPEST);
        }
    }

    private static boolean isNoDeeperThan(int levels, JsonNode node) {
        if (levels == 0) {
            return node.isValueNode();
        }
        for (JsonNode each : node) {
            if (!isNoDeeperThan(levels - 1, each)) {
                return false;
            }
        }
        return true;
    }

    /** The objects of an array; an absent array is an empty one. */
    public List<JsonFields> objects(String name) throws Refused {
        List<JsonFields> objects = new ArrayList<>();
        int index = 0;
        for (JsonNode each : array(name)) {
            objects.add(object(each, at(name) + "/" + index++));
        }
        return objects;
    }

    /** The code words of an array; an absent array is an empty one. */
    public List<String> codes(String name) throws Refused {
        List<String> codes = new ArrayList<>();
        int index = 0;
        for (JsonNode each : array(name)) {
            codes.add(code(each, at(name) + "/" + index++));
        }
        return codes;
    }

    private JsonNode array(String name) throws Refused {
        JsonNode array = field(name);
        if (!absent(array) && !array.isArray()) {
            throw refused(at(name), "not an array");
        }
        return array;
    }

    /** Text that is not empty. */
    public String text(String name) throws Refused {
        return text(required(name), at(name));
    }

    /** Text that is not only white space. */
    public String name(String name) throws Refused {
        String text = text(name);
        if (WhiteSpace.isBlank(text)) {
            throw refused(at(name), "blank");
        }
        return text;
    }

    /** Text that may be empty. */
    public String anyText(String name) throws Refused {
        return anyText(required(name), at(name));
    }

    public Optional<String> optionalText(String name) throws Refused {
        return has(name) ? Optional.of(anyText(name)) : Optional.empty();
    }

    /** Text for whoever reads the record itself: nobody repeats it, so it may be as long as the value. */
    public void optionalRemark(String name) throws Refused {
        if (has(name) && !field(name).isString()) {
            throw refused(at(name), "not text");
        }
    }

    /** A word of a closed list. */
    public String word(String name, Set<String> words) throws Refused {
        String word = text(name);
        if (!words.contains(word)) {
            throw refused(at(name), "not one of " + words.stream().sorted().toList());
        }
        return word;
    }

    /** A code of an open list: capitals, digits and underscores. */
    public String code(String name) throws Refused {
        return code(required(name), at(name));
    }

    public boolean flag(String name) throws Refused {
        JsonNode flag = required(name);
        if (!flag.isBoolean()) {
            throw refused(at(name), "not true or false");
        }
        return flag.booleanValue();
    }

    public boolean optionalFlag(String name) throws Refused {
        return has(name) && flag(name);
    }

    /** A whole number within bounds. */
    public long number(String name, long least, long most) throws Refused {
        JsonNode number = required(name);
        OptionalLong value = WholeNumber.of(number, at(name));
        if (value.isEmpty() || value.getAsLong() < least || value.getAsLong() > most) {
            throw refused(at(name), "not within %d and %d".formatted(least, most));
        }
        if (!number.isIntegralNumber()) {
            plain.put(name, LongNode.valueOf(value.getAsLong()));
        }
        return value.getAsLong();
    }

    /** An amount in fen: a whole number from 0 to {@link #GREATEST_AMOUNT}. */
    public long amount(String name) throws Refused {
        return number(name, 0, GREATEST_AMOUNT);
    }

    public Optional<Long> optionalNumber(String name, long least, long most) throws Refused {
        return has(name) ? Optional.of(number(name, least, most)) : Optional.empty();
    }

    public LocalDate day(String name) throws Refused {
        String text = text(name);
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw refused(at(name), "no such day");
        }
        throw refused(at(name), "not a day as YYYY-MM-DD");
    }

    public Optional<LocalDate> optionalDay(String name) throws Refused {
        return has(name) ? Optional.of(day(name)) : Optional.empty();
    }

    public OffsetDateTime instant(String name) throws Refused {
        String text = text(name);
        WrittenInstant instant =
                WrittenInstant.read(text).orElseThrow(() -> refused(at(name), WrittenInstant.fault(text)));
        if (!instant.plain().equals(text)) {
            plain.put(name, StringNode.valueOf(instant.plain()));
        }
        return instant.time();
    }

    /** A field as it stands; missing if absent. */
    public JsonNode raw(String name) {
        return field(name);
    }

    /** The refusal of a field for a reason of the caller's. */
    public Refused refuse(String name, String words) {
        return refused(at(name), words);
    }

    /** The JSON pointer of a field. */
    public String at(String name) {
        return pointer + "/" + name;
    }

    private JsonNode required(String name) throws Refused {
        JsonNode field = field(name);
        if (absent(field)) {
            throw refused(at(name), "absent" + instead(name));
        }
        return field;
    }

    private String instead(String name) {
        return Names.nearly(name, node.propertyNames()).isPresent()
                ? "; a name of other letters, capitals or hyphens is another name"
                : pointer.isEmpty() ? Wrapped.in(node) : "";
    }

    private JsonNode field(String name) {
        asked.add(name);
        return node.path(name);
    }

    private static boolean absent(JsonNode field) {
        return field.isMissingNode() || field.isNull();
    }

    private static String text(JsonNode field, String pointer) throws Refused {
        String text = anyText(field, pointer);
        if (text.isEmpty()) {
            throw refused(pointer, "empty");
        }
        return text;
    }

    private static String anyText(JsonNode field, String pointer) throws Refused {
        if (!field.isString()) {
            throw refused(pointer, field.isNumber() ? "not text but a number: its quotes are missing" : "not text");
        }
        String text = field.stringValue();
        if (text.length() > LONGEST_TEXT) {
            throw refused(pointer, "longer than " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static String code(JsonNode field, String pointer) throws Refused {
        String code = text(field, pointer);
        if (!CODE.matcher(code).matches()) {
            throw refused(pointer, "not a code in capitals");
        }
        return code;
    }

    private static Refused refused(String pointer, String words) {
        return new Refused(Reason.SCHEMA_VIOLATION, (pointer.isEmpty() ? "/" : pointer) + ": " + words);
    }
}
