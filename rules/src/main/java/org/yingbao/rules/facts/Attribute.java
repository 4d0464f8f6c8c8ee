package org.yingbao.rules.facts;

import java.util.OptionalDouble;

/**
 * The value of an attribute as text: a text as it is, anything else as its canonical JSON, so that 2, 2.0 and "2" are
 * the same. {@code number} is its value where it was sent as a number.
 */
public record Attribute(String text, OptionalDouble number) {

    /** A value that was not sent as a number. */
    public static Attribute of(String text) {
        return new Attribute(text, OptionalDouble.empty());
    }

    @Override
    public String toString() {
        return text;
    }
}
