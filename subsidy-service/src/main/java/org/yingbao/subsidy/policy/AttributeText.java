package org.yingbao.subsidy.policy;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Attributes and what policies compare them with, as text: 2, 2.0 and "2" are the same. */
public final class AttributeText {
    /** Beyond it a number is not a double either, and written out would take more room than there is. */
    private static final int LONGEST = 400;

    private AttributeText() {}

    static Optional<String> of(JsonNode value) {
        if (value.isString()) {
            return Optional.of(value.stringValue());
        }
        if (value.isBoolean()) {
            return Optional.of(Boolean.toString(value.booleanValue()));
        }
        return value.isNumber() ? of((Object) value.numberValue()) : Optional.empty();
    }

    /** The text of a value as JSON is read into objects; empty for lists, maps and null. */
    public static Optional<String> of(@Nullable Object value) {
        return switch (value) {
            case String text -> Optional.of(text);
            case Boolean flag -> Optional.of(flag.toString());
            case BigDecimal number -> Optional.of(plain(number));
            case Number number -> Optional.of(number.toString());
            case null, default -> Optional.empty();
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > LONGEST ? stripped.toString() : stripped.toPlainString();
    }
}
