package org.yingbao.pipeline.door;

import java.math.BigDecimal;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** A whole number however JSON writes it: {@code 8000}, {@code 8000.0} and {@code 8e3} are one number. */
final class WholeNumber {

    private static final int DIGITS_OF_A_LONG = 19;

    private WholeNumber() {}

    /** The number; empty if it is too large for any field. */
    static OptionalLong of(JsonNode node, String pointer) throws Refused {
        if (!node.isNumber()) {
            throw refused(pointer, node.isString() ? "a text, not a whole number" : "not a whole number");
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return OptionalLong.of(node.longValue());
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        if (number.scale() > 0) {
            throw refused(pointer, "not a whole number");
        }
        if ((long) number.precision() - number.scale() > DIGITS_OF_A_LONG) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(number.longValueExact());
        } catch (ArithmeticException tooLarge) {
            return OptionalLong.empty();
        }
    }

    private static Refused refused(String pointer, String words) {
        return new Refused(Reason.SCHEMA_VIOLATION, pointer + ": " + words);
    }
}
