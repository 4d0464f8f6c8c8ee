package org.yingbao.testkit.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** JSON in the one form that RFC 8785 leaves. */
final class Canonical {

    /** A text as it is, anything else as its canonical JSON. */
    static String text(JsonNode value) {
        if (value.isString()) {
            return value.asString();
        }
        // A scalar is no document for the library; an array of it is.
        String inBrackets = of(Event.JSON.createArrayNode().add(value));
        return inBrackets.substring(1, inBrackets.length() - 1);
    }

    static String of(JsonNode json) {
        try {
            return new JsonCanonicalizer(Event.JSON.writeValueAsString(json)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Canonical() {}
}
