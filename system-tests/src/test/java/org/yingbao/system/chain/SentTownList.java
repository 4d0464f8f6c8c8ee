package org.yingbao.system.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of people with passports. */
record SentTownList(String listId, int month, List<String> people, int perPart, boolean compare) {

    private static final String SOURCE = "urn:cn:civil-affairs:141102";

    static SentTownList ofMonth(int month, List<String> people, int perPart) {
        return new SentTownList("list-" + month, month, people, perPart, false);
    }

    SentTownList toCompare() {
        return new SentTownList(listId, month, people, perPart, true);
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>();
        ObjectNode head = named().put("region", "141102").put("rows", people.size());
        head.put("asOf", "2022-%02d-01".formatted(month)).putArray("categories").add("MINIMUM_LIVING");
        head.put("mode", compare ? "COMPARE" : "APPLY");
        events.add(event(EventTypes.LIST, "head", 0, head));
        int parts = (people.size() + perPart - 1) / perPart;
        for (int part = 1; part <= parts; part++) {
            ObjectNode value = named().put("part", part).put("parts", parts);
            ArrayNode rows = value.putArray("rows");
            for (int i = (part - 1) * perPart; i < Math.min(people.size(), part * perPart); i++) {
                ObjectNode row = rows.addObject().put("row", i + 2).put("name", "Name of " + people.get(i));
                row.putObject("document").put("type", "PASSPORT").put("number", people.get(i));
                row.put("category", "MINIMUM_LIVING").put("region", "141102");
            }
            events.add(event(EventTypes.LIST_PART, "part-" + part, 0, value));
        }
        return events;
    }

    Event released(String verdict, int hours) {
        ObjectNode value = named().put("source", SOURCE).put("verdict", verdict);
        return event(
                EventTypes.LIST_RELEASE,
                verdict,
                hours,
                value.put("releasedBy", "user-7").put("why", "looked at"));
    }

    private ObjectNode named() {
        return Json.MAPPER.createObjectNode().put("listId", listId).put("revision", 1);
    }

    private Event event(String type, String what, int hours, ObjectNode value) {
        Instant time = Instant.parse("2022-%02d-02T01:00:00Z".formatted(month)).plusSeconds(3600L * hours);
        return new Event(Topics.CIVIL_AFFAIRS_LISTS, type, SOURCE, listId + "/" + what, time, value);
    }
}
