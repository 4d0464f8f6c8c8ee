package org.yingbao.testkit.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One CloudEvent as a department publishes it, with the topic it comes on. Treat the data as immutable. */
public record Event(String topic, String type, String source, String id, Instant time, JsonNode data) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Reads an event of a worked example. */
    public static Event of(JsonNode json) {
        return new Event(
                json.path("topic").asString(),
                json.path("type").asString(),
                json.path("source").asString(),
                json.path("id").asString(),
                OffsetDateTime.parse(json.path("time").asString()).toInstant(),
                json.path("data"));
    }

    /** The form that the files in {@code cases} have, so that a history can be kept as a case. */
    public ObjectNode toJson() {
        return JSON.createObjectNode()
                .put("topic", topic)
                .put("type", type)
                .put("source", source)
                .put("id", id)
                .put("time", time.toString())
                .set("data", data);
    }
}
