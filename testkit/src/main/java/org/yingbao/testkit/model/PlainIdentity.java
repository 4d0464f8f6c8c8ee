package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An identity, ACTIVE or ENDED. */
public record PlainIdentity(
        String source,
        String recordId,
        String category,
        String region,
        Interval interval,
        JsonNode attributes,
        Optional<String> township,
        Optional<String> village) {
    static PlainIdentity of(Event event, PlainCodes codes) {
        JsonNode data = event.data();
        return new PlainIdentity(
                event.source(),
                data.path("recordId").asString(),
                data.path("category").asString(),
                codes.successor(data.path("region").asString()),
                Interval.in(data),
                data.path("attributes"),
                Fields.optionalText(data.path("person"), "township"),
                Fields.optionalText(data.path("person"), "village"));
    }

    LocalDate from() {
        return interval.from().orElseThrow();
    }
}
