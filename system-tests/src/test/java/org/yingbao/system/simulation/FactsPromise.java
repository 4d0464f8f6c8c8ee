package org.yingbao.system.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.simulation.SimulatedLog;
import tools.jackson.databind.JsonNode;

/** Every register is with a person to whom some event gave it, at the highest revision that came, and with no other. */
final class FactsPromise {

    private static final List<String> LISTS =
            List.of("vitalStatus", "identities", "enrolments", "otherGrants", "collections");
    private static final Set<String> TYPES = Set.of(
            "org.yingbao.identity-record.v1",
            "org.yingbao.enrolment.v1",
            "org.yingbao.vital-status.v1",
            "org.yingbao.other-grant.v1",
            "org.yingbao.collection-result.v1");

    private record Name(String list, String source, String recordId) {}

    private FactsPromise() {}

    static List<String> broken(SimulatedLog log, Story story) {
        List<String> broken = new ArrayList<>();
        Map<Name, List<Long>> held = held(log);
        Map<Name, Long> highest = new HashMap<>();
        for (Event event : story.events()) {
            if (TYPES.contains(event.type())) {
                JsonNode data = event.data();
                Name name = new Name(
                        list(event.type()),
                        event.source(),
                        data.path("recordId").asString());
                highest.merge(name, data.path("revision").asLong(), Math::max);
            }
        }
        highest.forEach((name, revision) -> {
            List<Long> revisions = held.getOrDefault(name, List.of());
            if (!revisions.equals(List.of(revision))) {
                broken.add(name + " is held at " + revisions + " instead of " + revision);
            }
        });
        return broken;
    }

    private static String list(String type) {
        return switch (type) {
            case "org.yingbao.identity-record.v1" -> "identities";
            case "org.yingbao.enrolment.v1" -> "enrolments";
            case "org.yingbao.vital-status.v1" -> "vitalStatus";
            case "org.yingbao.other-grant.v1" -> "otherGrants";
            default -> "collections";
        };
    }

    /** The revisions of each register in the last snapshots of all people. */
    private static Map<Name, List<Long>> held(SimulatedLog log) {
        Map<String, ConsumerRecord<byte[], byte[]>> last = new HashMap<>();
        for (String topic : List.of(Topics.PERSONS, Topics.PERSON_COLLECTIONS)) {
            log.committed(topic).forEach(record -> last.put(topic + "/" + new String(record.key(), UTF_8), record));
        }
        Map<Name, List<Long>> held = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : last.values()) {
            JsonNode person = Json.MAPPER.readTree(record.value());
            for (String list : LISTS) {
                for (JsonNode fact : person.path(list)) {
                    Name name = new Name(
                            list,
                            fact.path("source").asString(),
                            fact.path("recordId").asString());
                    held.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(fact.path("revision").asLong());
                }
            }
        }
        return held;
    }
}
