package org.yingbao.identity.door;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.identity.list.CheckedRow;
import org.yingbao.identity.list.RowContent;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Subject;
import org.yingbao.rules.facts.Shanghai;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the rows of a list, each on its own: a bad one is reported and harms no other. */
record RowChecks(PersonIds personIds, Seal seal) {

    private static final int LARGEST_ROW = 64 * 1024;

    /** The row as the stage takes it, with its first fault. */
    CheckedRow check(Received event, String listId, long number, JsonNode written) {
        LocalDate today = Shanghai.dayOf(event.time());
        try {
            checkSize(event, written);
            JsonFields row = JsonFields.of(written);
            row.number("row", 1, Long.MAX_VALUE);
            NamedPerson named = NamedPerson.of(row, "");
            String category = row.code("category");
            row.optionalOpenObject("attributes");
            String region = row.anyText("region");
            LocalDate from = row.optionalDay("from").orElse(null);
            PersonalData.of(named.subject()).refuseElsewhere(event, free(row, listId));
            named.check(today);
            Rest.checkRegion(region);
            RowContent content = new RowContent(
                    seal.close(named.subject()),
                    named.subject().phone() != null,
                    named.birthDate().orElse(null),
                    named.hasResidentId(),
                    region,
                    row.has("attributes") ? row.raw("attributes") : null,
                    from,
                    named.township().orElse(null),
                    named.village().orElse(null));
            return new CheckedRow(number, personId(named.subject()), category, content, null, null);
        } catch (Refused bad) {
            return new CheckedRow(
                    number,
                    whoever(written, today).orElse(null),
                    category(written),
                    null,
                    bad.reason().name(),
                    bad.detail());
        }
    }

    /** A row is a record of a person, and no larger. */
    private static void checkSize(Received event, JsonNode written) throws Refused {
        if (event.record().value().length > LARGEST_ROW) {
            int size = Json.MAPPER.writeValueAsBytes(written).length;
            if (size > LARGEST_ROW) {
                throw new Refused(Reason.TOO_LARGE, "the row has %d bytes, at most %d".formatted(size, LARGEST_ROW));
            }
        }
    }

    /** What goes on in the clear. */
    private static ObjectNode free(JsonFields row, String listId) {
        ObjectNode free = row.asked();
        return free.put("listId", listId).retain("category", "attributes", "region", "listId", "township", "village");
    }

    /** Whom the document names, if it is valid. */
    private Optional<String> whoever(JsonNode written, LocalDate today) {
        try {
            NamedPerson named = NamedPerson.byDocument(JsonFields.of(written));
            named.check(today);
            return Optional.of(personId(named.subject()));
        } catch (Refused notValid) {
            return Optional.empty();
        }
    }

    private static @Nullable String category(JsonNode written) {
        try {
            return JsonFields.of(written).code("category");
        } catch (Refused noCode) {
            return null;
        }
    }

    private String personId(Subject subject) {
        return personIds.of(subject.documentType(), subject.number());
    }
}
