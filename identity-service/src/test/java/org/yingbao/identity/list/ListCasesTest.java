package org.yingbao.identity.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Orders;
import org.yingbao.testkit.model.WholeCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The worked examples of lists, through the door and all stages of identity-service, in four orders. */
class ListCasesTest {

    /** What the examples call otherwise. */
    private static final Map<String, String> WORDS = Map.of(
            "EMPTY", "NO_ROWS",
            "BAD_DOCUMENT", "DOCUMENT_NOT_VALID",
            "MISSES_TOO_MANY", "MISSES_MANY",
            "OUTSIDE_REGION", "REGION_NOT_OF_LIST",
            "OTHER_CATEGORY", "CATEGORY_NOT_OF_LIST");

    static Stream<WholeCase> cases() {
        return WholeCase.all().stream().filter(each -> each.file().startsWith("lists-"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_example_ends_as_it_says_in_every_order(WholeCase example) {
        orders(example).forEach((order, events) -> {
            ListTown town = heard(example, events);
            assertThat(town.deadLetters()).isEmpty();
            example.then()
                    .forEach((kind, expected) ->
                            expected.forEach(each -> assertThat(differing("", each, answer(town, kind, each)))
                                    .as("%s, %s, %s", example, order, kind)
                                    .isEmpty()));
        });
    }

    private static Map<String, List<Event>> orders(WholeCase example) {
        List<Event> events = example.events();
        if (example.order().equals("AS_WRITTEN")) {
            return Map.of("as it is", events, "doubled", Orders.doubled(events));
        }
        Map<String, List<Event>> orders = new LinkedHashMap<>();
        orders.put("as it is", events);
        orders.put("reversed", Orders.reversed(events));
        orders.put("shuffled with seed 1", Orders.shuffled(events, 1));
        orders.put("shuffled with seed 2", Orders.shuffled(events, 2));
        return orders;
    }

    private static ListTown heard(WholeCase example, List<Event> events) {
        Random chance = new Random(example.file().hashCode());
        ListTown town = new ListTown();
        boolean snapshot = example.order().equals("AS_WRITTEN");
        for (Event event : events) {
            town.hear(event.topic(), event.type(), event.source(), event.id(), event.time(), event.data());
            if (snapshot) {
                town.settled();
            } else {
                town.stepped(chance, chance.nextInt(4));
            }
        }
        return town.settledWithCrashes(chance).settled();
    }

    private static JsonNode answer(ListTown town, String kind, JsonNode asked) {
        return switch (kind) {
            case "reports" -> report(town, asked);
            case "records" -> records(town, asked.path("document").stringValue());
            case "differences" -> differences(town, asked.path("listId").stringValue());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static JsonNode report(ListTown town, JsonNode asked) {
        ListReport report = town.lastReports().values().stream()
                .filter(each -> each.listId().equals(asked.path("listId").stringValue()))
                .filter(each -> each.revision() == asked.path("revision").longValue())
                .filter(each -> !asked.has("source")
                        || each.source().equals(asked.path("source").stringValue()))
                .findFirst()
                .orElseThrow();
        ObjectNode answer = Json.MAPPER.createObjectNode();
        answer.put("listId", report.listId()).put("revision", report.revision()).put("status", report.status());
        ArrayNode reasons = answer.putArray("reasons");
        report.reasons()
                .forEach(reason -> reasons.add(
                        reason.category() == null
                                ? word(reason.code())
                                : word(reason.code()) + " " + reason.category()));
        answer.put("overlaps", !report.warnings().isEmpty());
        answer.set("counts", Json.MAPPER.valueToTree(report.counts()));
        ObjectNode bad = answer.putObject("bad");
        report.notTaken().stream()
                .filter(row -> !row.reason().equals("TWICE"))
                .forEach(row -> bad.put(String.valueOf(row.row()), word(row.reason())));
        return answer;
    }

    private static String word(String ours) {
        return WORDS.getOrDefault(ours, ours);
    }

    private static JsonNode records(ListTown town, String document) {
        ObjectNode answer = Json.MAPPER.createObjectNode().put("document", document);
        ArrayNode are = answer.putArray("are");
        town.identitiesOfResident(document).stream()
                .filter(fact -> fact.recordId().startsWith("list-"))
                .sorted(Comparator.comparing(IdentityFact::source).thenComparing(IdentityFact::from))
                .forEach(fact -> are.add(Json.MAPPER.<JsonNode>valueToTree(fact)));
        return answer;
    }

    private static JsonNode differences(ListTown town, String listId) {
        ObjectNode answer = Json.MAPPER.createObjectNode().put("listId", listId).put("revision", 1);
        TreeSet<Long> missingHere = new TreeSet<>();
        TreeSet<String> missingThere = new TreeSet<>();
        TreeSet<Long> different = new TreeSet<>();
        for (ListDifference each : town.differences()) {
            switch (ListDifference.Kind.valueOf(each.kind())) {
                case MISSING_HERE -> missingHere.add(each.row());
                case MISSING_THERE -> missingThere.add(each.recordId());
                case DIFFERENT -> different.add(each.row());
            }
        }
        answer.set("missingHere", Json.MAPPER.valueToTree(missingHere));
        answer.set("missingThere", Json.MAPPER.valueToTree(missingThere));
        answer.set("different", Json.MAPPER.valueToTree(different));
        return answer;
    }

    /** Fields may be left out of what is expected, elements of an array may not. */
    private static List<String> differing(String at, JsonNode expected, JsonNode actual) {
        List<String> differing = new ArrayList<>();
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field -> differing.addAll(
                            differing(at + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()))));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                differing.addAll(differing(at + "/" + i, expected.get(i), actual.get(i)));
            }
        } else if (!expected.toString().equals(actual.toString())) {
            differing.add(at + ": " + expected + " but is " + actual);
        }
        return differing;
    }
}
