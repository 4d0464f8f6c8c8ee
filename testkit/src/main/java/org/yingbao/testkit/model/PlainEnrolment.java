package org.yingbao.testkit.model;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** An enrolment, ACTIVE or ENDED. */
record PlainEnrolment(
        String source,
        String recordId,
        Instant time,
        int year,
        String scheme,
        String region,
        int tier,
        Interval interval,
        boolean applied,
        boolean active) {
    static PlainEnrolment of(Event event, PlainCodes codes) {
        JsonNode data = event.data();
        return new PlainEnrolment(
                event.source(),
                data.path("recordId").asString(),
                event.time(),
                data.path("coverageYear").asInt(),
                data.path("scheme").asString(),
                codes.successor(data.path("region").asString()),
                data.path("tier").asInt(1),
                Interval.in(data),
                data.path("applied").asBoolean(false),
                data.path("status").asString().equals("ACTIVE"));
    }
}
