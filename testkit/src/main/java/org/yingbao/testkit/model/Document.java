package org.yingbao.testkit.model;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What names a person: the type and number of a document. A small x in a resident ID is a large one; other numbers are
 * the same however they are spaced and whether in capitals or not.
 */
public record Document(String type, String number) {
    /** The type of resident identity cards. */
    public static final String RESIDENT_ID = "RESIDENT_ID";

    /** Takes the number as somebody wrote it. */
    public Document {
        String told = type.equals(RESIDENT_ID) ? number : Fields.withoutWhiteSpace(number);
        number = told.toUpperCase(Locale.ROOT);
    }

    /** The document of the person that the data of a register names. */
    public static Document in(JsonNode data) {
        JsonNode document = data.path("person").path("document");
        return new Document(
                document.path("type").asString(), document.path("number").asString());
    }
}
