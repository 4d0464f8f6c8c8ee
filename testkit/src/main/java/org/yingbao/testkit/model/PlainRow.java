package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a full list.
 *
 * @param fault why it names nobody
 * @param document whose it is; empty if that cannot be known
 * @param category what it says, be it none of the list's
 */
record PlainRow(int number, JsonNode data, Optional<String> fault, Optional<Document> document, String category) {
    private static final List<String> OF_PERSON =
            List.of("document", "name", "birthDate", "phone", "township", "village");

    static PlainRow of(JsonNode row, LocalDate sent, PlainListScope scope) {
        JsonNode data = Fields.withoutNulls(row);
        PlainRowDoor door = new PlainRowDoor(data, sent);
        return new PlainRow(
                data.path("row").asInt(),
                data,
                door.fault().or(() -> scope.fault(data)),
                door.document(),
                data.path("category").stringValue(""));
    }

    boolean isGood() {
        return fault.isEmpty();
    }

    Optional<String> from() {
        return Fields.optionalText(data, "from");
    }

    /** What of it becomes a record. */
    ObjectNode content() {
        ObjectNode content = Event.JSON
                .createObjectNode()
                .put("category", category)
                .put("region", data.path("region").asString());
        if (data.has("attributes")) {
            content.set("attributes", data.path("attributes"));
        }
        ObjectNode person = content.putObject("person");
        OF_PERSON.stream().filter(data::has).forEach(field -> person.set(field, data.path(field)));
        return content;
    }
}
