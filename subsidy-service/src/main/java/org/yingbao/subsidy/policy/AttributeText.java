package org.yingbao.subsidy.policy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.CanonicalJson;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.facts.Attribute;
import tools.jackson.databind.JsonNode;

/**
 * Attributes and what policies compare them with, as text: a text as it is, anything else as its canonical JSON, so
 * that 2, 2.0 and "2" are the same.
 */
public final class AttributeText {

    private AttributeText() {}

    /** The text of a value in a policy. */
    static String of(JsonNode value) {
        try {
            return value.isString() ? value.stringValue() : CanonicalJson.of(value);
        } catch (Refused noCanonicalForm) {
            return value.toString();
        }
    }

    /** A value of a fact as JSON is read into objects; null is absent. */
    public static Optional<Attribute> of(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case String text -> Optional.of(Attribute.of(text));
            case Boolean flag -> Optional.of(Attribute.of(flag.toString()));
            case Integer number -> Optional.of(number(number.toString(), number));
            case Number number -> Optional.of(number(of(Json.MAPPER.<JsonNode>valueToTree(number)), number));
            default -> Optional.of(Attribute.of(of(Json.MAPPER.<JsonNode>valueToTree(value))));
        };
    }

    private static Attribute number(String text, Number number) {
        return new Attribute(text, OptionalDouble.of(number.doubleValue()));
    }
}
