package org.yingbao.system.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.Quota;
import org.yingbao.identity.person.Quotas;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.simulation.SimulatedLog;
import tools.jackson.databind.node.ObjectNode;

/** Too many records of one person: each is kept or refused to its sender, and no more are kept than may be. */
final class Crowd {

    /** More than anybody in a story has, and fewer than are in a crowd. */
    static final Quotas QUOTAS = new Quotas(new Quota(14, 100_000), new Quota(14, 100_000));

    private static final int RECORDS = 18;
    private static final String SOURCE = "urn:crowd";
    private static final String NUMBER = "CROWD0001";

    private Crowd() {}

    static List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            ObjectNode data = Json.MAPPER.createObjectNode();
            data.put("recordId", "C" + i).put("revision", 1).put("status", "ACTIVE");
            data.put("category", "MINIMUM_LIVING").put("region", "141102").put("from", "2022-03-01");
            ObjectNode person = data.putObject("person");
            person.put("name", "某人")
                    .putObject("document")
                    .put("type", "PASSPORT")
                    .put("number", NUMBER);
            events.add(new Event(
                    Topics.CIVIL_AFFAIRS_IDENTITY,
                    EventTypes.IDENTITY_RECORD,
                    SOURCE,
                    "crowd-" + i,
                    Instant.parse("2022-09-10T02:00:00Z"),
                    data));
        }
        return events;
    }

    static List<String> broken(SimulatedLog log) {
        Set<String> held = held(log);
        Set<String> refused = refused(log);
        List<String> broken = new ArrayList<>();
        if (held.size() > QUOTAS.identities().records()) {
            broken.add("of the crowd are kept " + held);
        }
        for (int i = 0; i < RECORDS; i++) {
            if (held.contains("C" + i) == refused.contains("C" + i)) {
                broken.add("C" + i + " of the crowd is neither kept nor refused, or both");
            }
        }
        return broken;
    }

    private static Set<String> held(SimulatedLog log) {
        String id = Chain.PERSON_IDS.of("PASSPORT", NUMBER);
        Set<String> held = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : log.committed(Topics.PERSONS)) {
            if (new String(record.key(), UTF_8).equals(id)) {
                held.clear();
                Json.MAPPER
                        .readTree(record.value())
                        .path("identities")
                        .forEach(identity -> held.add(identity.path("recordId").asString()));
            }
        }
        return held;
    }

    private static Set<String> refused(SimulatedLog log) {
        Set<String> at = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> letter : log.committed(Topics.CIVIL_AFFAIRS_IDENTITY + "-dlt")) {
            if (isToSender(letter) && "TOO_LARGE".equals(Headers.text(letter, "yb_reason"))) {
                at.add(Headers.text(letter, "yb_partition") + "/" + Headers.text(letter, "yb_offset"));
            }
        }
        Set<String> refused = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : log.committed(Topics.CIVIL_AFFAIRS_IDENTITY)) {
            if (at.contains(record.partition() + "/" + record.offset())) {
                var value = Json.MAPPER.readTree(record.value());
                refused.add((value.has("data") ? value.path("data") : value)
                        .path("recordId")
                        .asString());
            }
        }
        return refused;
    }

    /** A letter that a stage behind the door wrote to the sender. */
    static boolean isToSender(ConsumerRecord<byte[], byte[]> letter) {
        return letter.headers().lastHeader(Headers.CAUSE) != null;
    }
}
