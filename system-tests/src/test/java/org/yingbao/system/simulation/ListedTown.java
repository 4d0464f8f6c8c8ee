package org.yingbao.system.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.simulation.Chance;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A handful of people who are recognised by the lists of some months: right ones, halved, empty and incomplete ones,
 * with strangers, twice, late, released and withdrawn; and what officers find out of them.
 */
final class ListedTown {

    static final String COUNTY = "141102";
    static final String CATEGORY = "MINIMUM_LIVING";

    private static final String SOURCE = "urn:cn:civil-affairs:" + COUNTY;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int PEOPLE = 5;
    private static final int FIRST_MONTH = 8;

    private final Chance chance;
    private final List<Event> events = new ArrayList<>();

    private ListedTown(Chance chance) {
        this.chance = chance;
    }

    /** A named revision of a list. */
    private record Sheet(String listId, int revision, LocalDate asOf, LocalDate sent) {
        Sheet after(int days) {
            return new Sheet(listId, revision + 1, asOf, sent.plusDays(days));
        }
    }

    static List<Event> events(Chance chance) {
        ListedTown town = new ListedTown(chance);
        int months = chance.between(2, 4);
        for (int i = 0; i < months; i++) {
            LocalDate asOf = LocalDate.of(2022, FIRST_MONTH + i, 28);
            LocalDate sent = asOf.plusDays(chance.pick(0, 1, 3, 40));
            town.month(new Sheet("L" + i, 1, asOf, sent));
        }
        if (chance.percent(60)) {
            town.day(LocalDate.of(2022, 10, 20));
            town.day(LocalDate.of(2023, 1, chance.between(1, 20)));
        }
        if (chance.percent(30)) {
            town.answer();
        }
        return town.events;
    }

    private void month(Sheet sheet) {
        int kind = chance.below(10);
        List<Integer> rows = switch (kind) {
            case 0 -> List.of();
            case 1, 2, 3 -> List.of(chance.below(PEOPLE));
            default -> allButOne();
        };
        list(sheet, rows);
        if (kind <= 3 ? chance.percent(60) : chance.percent(15)) {
            release(sheet, chance.pick("ACCEPT", "WITHDRAW"));
        }
        if (chance.percent(25)) {
            list(sheet.after(chance.pick(0, 1, 9)), allButOne());
        }
    }

    private List<Integer> allButOne() {
        int left = chance.below(PEOPLE + 2);
        return IntStream.range(0, PEOPLE).boxed().filter(i -> i != left).toList();
    }

    private void list(Sheet sheet, List<Integer> people) {
        List<ObjectNode> rows = new ArrayList<>();
        for (int person : people) {
            ObjectNode row = Json.MAPPER.createObjectNode();
            row.put("row", rows.size() + 2).put("name", "某人").put("category", CATEGORY);
            row.put("region", COUNTY).putObject("attributes").put("grade", "RURAL_" + chance.between(1, 2));
            row.putObject("document").put("type", "PASSPORT").put("number", number(person));
            rows.add(row);
        }
        if (!rows.isEmpty() && chance.percent(15)) {
            rows.getLast().remove("document");
        }
        int each = chance.between(2, PEOPLE);
        int parts = (rows.size() + each - 1) / each;
        int missing = chance.percent(8) ? chance.between(1, Math.max(1, parts)) : 0;
        for (int part = 1; part <= parts; part++) {
            ObjectNode value = named(sheet).put("part", part).put("parts", parts);
            ArrayNode of = value.putArray("rows");
            rows.subList((part - 1) * each, Math.min(rows.size(), part * each)).forEach(of::add);
            if (part != missing) {
                event(EventTypes.LIST_PART, sheet.sent(), value);
            }
        }
        ObjectNode head = named(sheet).put("region", COUNTY).put("rows", rows.size());
        head.put("asOf", sheet.asOf().toString()).putArray("categories").add(CATEGORY);
        event(EventTypes.LIST, sheet.sent(), head);
    }

    static String number(int person) {
        return "TOWN%04d".formatted(person);
    }

    private void release(Sheet sheet, String verdict) {
        ObjectNode value = named(sheet).put("source", SOURCE).put("verdict", verdict);
        event(
                EventTypes.LIST_RELEASE,
                sheet.sent().plusDays(2),
                value.put("releasedBy", "user-7").put("why", "核对"));
    }

    private static ObjectNode named(Sheet sheet) {
        return Json.MAPPER.createObjectNode().put("listId", sheet.listId()).put("revision", sheet.revision());
    }

    private void event(String type, LocalDate day, ObjectNode value) {
        events.add(of(Topics.CIVIL_AFFAIRS_LISTS, type, SOURCE, "list-event-" + events.size(), day, value));
    }

    private void day(LocalDate day) {
        ObjectNode value = Json.MAPPER.createObjectNode().put("day", day.toString());
        events.add(of(Topics.DAYS, EventTypes.DAY, "urn:yingbao:days", "day-" + day, day, value));
    }

    private void answer() {
        ObjectNode value = Json.MAPPER.createObjectNode();
        value.put("recordId", "A1").put("revision", 1).put("status", "ACTIVE").put("coverageYear", 2023);
        value.put("outcome", "WILL_PAY").put("answeredOn", "2023-01-05").set("person", person(chance.below(PEOPLE)));
        LocalDate day = LocalDate.of(2023, 1, 6);
        events.add(of(Topics.SCREENING, EventTypes.SCREENING_ANSWER, "urn:cn:medical-insurance", "A1", day, value));
    }

    static ObjectNode person(int person) {
        ObjectNode value = Json.MAPPER.createObjectNode().put("name", "某人");
        value.putObject("document").put("type", "PASSPORT").put("number", number(person));
        return value;
    }

    static Event of(String topic, String type, String source, String id, LocalDate day, ObjectNode value) {
        Instant time = day.atTime(LocalTime.of(10, 0)).atZone(SHANGHAI).toInstant();
        return new Event(topic, type, source, id, time, value);
    }
}
