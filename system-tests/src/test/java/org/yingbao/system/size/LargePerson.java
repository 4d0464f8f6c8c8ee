package org.yingbao.system.size;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.node.ObjectNode;

/** The records of one person, as departments send them that make a new one each time. */
final class LargePerson {

    private static final String REGION = "141102";
    private static final String CITY = "141100";

    private final String number;

    LargePerson(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    /** One after the other begins a day later, and all hold for half a year. */
    List<Event> overlapping(LocalDate first, int many) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            LocalDate from = first.plusDays(i);
            String category = i % 3 == 0 ? "EXTREME_POVERTY" : "MINIMUM_LIVING";
            events.add(identity("O-" + i, category, from, from.plusDays(180), from));
        }
        return events;
    }

    /** A new record for each month. */
    List<Event> monthly(LocalDate first, int many) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            LocalDate from = first.plusMonths(i);
            events.add(identity("M-" + i, "MINIMUM_LIVING", from, from.plusMonths(1), from));
        }
        return events;
    }

    /** Far more than anybody has, all of one half-year. */
    List<Event> flood(LocalDate first, int many) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            LocalDate from = first.plusDays(i % 300);
            events.add(identity("F-" + i, "MINIMUM_LIVING", from, from.plusDays(180), first));
        }
        return events;
    }

    Event identity(String recordId, String category, LocalDate from, LocalDate to, LocalDate sent) {
        ObjectNode data = data(recordId)
                .put("status", "ENDED")
                .put("category", category)
                .put("region", REGION)
                .put("from", from.toString())
                .put("to", to.toString());
        return event(Topics.CIVIL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD, recordId, sent, data);
    }

    Event death(LocalDate day) {
        ObjectNode data = data("V").put("status", "DECEASED").put("deceasedOn", day.toString());
        return event(Topics.VITAL_STATUS, EventTypes.VITAL_STATUS, "V", day, data);
    }

    Event payment(String recordId, int year, long fen, LocalDate day) {
        ObjectNode data = data(recordId)
                .put("status", "PAID")
                .put("coverageYear", year)
                .put("amountFen", fen)
                .put("paidAt", day + "T04:00:00Z")
                .put("channel", "test");
        return event(Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT, recordId, day, data);
    }

    static Event policy(int year) {
        String json = """
                {"policyId": "lvliang-%1$d", "revision": 1, "region": "%2$s", "coverageYear": %1$d,
                 "window": {"opens": "%3$d-09-01", "closes": "%3$d-12-31"},
                 "standards": [{"tier": 1, "amountFen": 35000}],
                 "grants": [{"categories": ["EXTREME_POVERTY"], "amount": {"full": true}},
                            {"categories": ["MINIMUM_LIVING"], "amount": {"fixedFen": 28000}}]}
                """.formatted(year, CITY, year - 1);
        return new Event(
                Topics.POLICIES,
                EventTypes.POLICY,
                "urn:test:medical-insurance",
                "policy-" + year,
                at(LocalDate.of(2019, 1, 1)),
                Json.MAPPER.readTree(json));
    }

    static Event day(LocalDate day) {
        return new Event(
                Topics.DAYS,
                EventTypes.DAY,
                "urn:test:clock",
                "day-" + day,
                at(day),
                Json.MAPPER.createObjectNode().put("day", day.toString()));
    }

    private ObjectNode data(String recordId) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.put("recordId", recordId + "-" + number.hashCode()).put("revision", 1);
        ObjectNode person = data.putObject("person");
        person.put("name", "某人");
        person.putObject("document").put("type", "PASSPORT").put("number", number);
        person.put("birthDate", "1950-01-01");
        return data;
    }

    private Event event(String topic, String type, String recordId, LocalDate sent, ObjectNode data) {
        return new Event(topic, type, "urn:test:" + type, number.hashCode() + "/" + recordId, at(sent), data);
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(4, 0).toInstant(ZoneOffset.UTC);
    }
}
