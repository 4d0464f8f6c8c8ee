package org.yingbao.testkit.departments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A full list of one category at the beginning of a month: its head, and parts of at most 500 rows. */
record TownLists(String region, String category, List<Townsperson> people, Consumer<Event> to) {

    private static final int ROWS_OF_A_PART = 500;

    /** {@code share} of its rows: 1 is all, 3 every third one. */
    void send(LocalDate asOf, int revision, int share, Instant time) {
        List<Townsperson> named = people.stream()
                .filter(person -> person.category().equals(category))
                .filter(person -> person.isRecognisedOn(asOf))
                .filter(person -> person.number() % share == 0)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        String listId = "%s-%s-%s".formatted(region, category, asOf);
        ObjectNode head = list(listId, revision).put("region", region);
        head.putArray("categories").add(category);
        head.put("asOf", asOf.toString()).put("rows", named.size());
        send(EventTypes.LIST, listId + "/" + revision, time, head);
        int parts = (named.size() + ROWS_OF_A_PART - 1) / ROWS_OF_A_PART;
        for (int part = 1; part <= parts; part++) {
            ObjectNode data = list(listId, revision).put("part", part).put("parts", parts);
            ArrayNode rows = data.putArray("rows");
            int first = (part - 1) * ROWS_OF_A_PART;
            for (int i = first; i < Math.min(named.size(), first + ROWS_OF_A_PART); i++) {
                rows.add(row(i + 1, named.get(i)));
            }
            send(EventTypes.LIST_PART, listId + "/" + revision + "/" + part, time.plusSeconds(part), data);
        }
    }

    private static ObjectNode list(String listId, int revision) {
        return Json.MAPPER.createObjectNode().put("listId", listId).put("revision", revision);
    }

    private ObjectNode row(int number, Townsperson person) {
        ObjectNode row = Json.MAPPER.createObjectNode().put("row", number);
        row.setAll(person.person());
        return row.put("category", category)
                .put("region", region)
                .put("from", person.from().toString());
    }

    private void send(String type, String id, Instant time, ObjectNode data) {
        boolean rural = people.stream()
                .filter(person -> person.category().equals(category))
                .anyMatch(Townsperson::isOfRuralAffairs);
        to.accept(new Event(
                rural ? Topics.RURAL_AFFAIRS_LISTS : Topics.CIVIL_AFFAIRS_LISTS,
                type,
                rural ? TownYear.RURAL_AFFAIRS : TownYear.CIVIL_AFFAIRS,
                id,
                time,
                data));
    }
}
