package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Counts which forms the events of random worlds have, so that a generator that forgets one is found out. */
final class Forms {
    private final Map<String, Integer> counts = new TreeMap<>();

    Forms() {
        POLICIES.keySet().forEach(form -> counts.put("policy: " + form, 0));
        REGIONS.keySet().forEach(form -> counts.put("region: " + form, 0));
        RECORDS.keySet().forEach(form -> counts.put("record: " + form, 0));
        COLLECTIONS.keySet().forEach(form -> counts.put("collection: " + form, 0));
        WorldForms.NAMES.forEach(form -> counts.put("world: " + form, 0));
    }

    void add(World world) {
        for (Event event : world.events()) {
            switch (event.type()) {
                case "org.yingbao.policy.v1" -> count("policy: ", POLICIES, event.data());
                case "org.yingbao.region.v1" -> count("region: ", REGIONS, event.data());
                case "org.yingbao.collection-result.v1" -> {
                    count("collection: ", COLLECTIONS, event.data());
                    count("record: ", RECORDS, event.data());
                }
                default -> count("record: ", RECORDS, event.data());
            }
        }
        new WorldForms(world).found().forEach(form -> counts.merge("world: " + form, 1, Integer::sum));
    }

    private void count(String kind, Map<String, Predicate<JsonNode>> forms, JsonNode data) {
        forms.forEach((form, has) -> {
            if (has.test(data)) {
                counts.merge(kind + form, 1, Integer::sum);
            }
        });
    }

    Map<String, Integer> counts() {
        return counts;
    }

    private static final Map<String, Predicate<JsonNode>> POLICIES = Map.ofEntries(
            Map.entry("all but", p -> says(p, "\"amount\":{\"allButFen\":")),
            Map.entry(
                    "all but beside other payers",
                    p -> grants(p).stream().anyMatch(g -> says(g.path("payers"), "allButFen"))),
            Map.entry("default tier", p -> standards(p).stream().anyMatch(s -> s.has("when"))),
            Map.entry(
                    "default tier 1",
                    p -> standards(p).stream()
                            .anyMatch(s -> s.has("when") && s.path("tier").asInt() == 1)),
            Map.entry(
                    "several default tiers",
                    p -> standards(p).stream().filter(s -> s.has("when")).count() > 1),
            Map.entry(
                    "county extends", p -> extending(p) && !region(p, "region").endsWith("00")),
            Map.entry("city extends", p -> extending(p) && region(p, "region").matches("\\d\\d(?!00)\\d\\d00")),
            Map.entry(
                    "province extends", p -> extending(p) && region(p, "region").endsWith("0000")),
            Map.entry(
                    "extends and grants nothing itself",
                    p -> extending(p) && p.path("grants").isEmpty()),
            Map.entry("cut-off of a grant", p -> fixedByGrant(p, JsonNode::isObject)),
            Map.entry("any day of the window of a grant", p -> fixedByGrant(p, f -> word(f, "ANY_DAY_OF_WINDOW"))),
            Map.entry("at payment of a grant", p -> fixedByGrant(p, f -> word(f, "AT_PAYMENT"))),
            Map.entry("born from", p -> says(p, "bornFrom")),
            Map.entry("born to", p -> says(p, "bornTo")),
            Map.entry(
                    "gain after the window with refund",
                    p -> says(p, "\"gainAfterPaymentAfterWindow\":\"THIS_YEAR_WITH_REFUND\"")),
            Map.entry("equals a number", p -> says(p, "\"equals\":2")),
            Map.entry("equals a truth", p -> says(p, "\"equals\":true")),
            Map.entry("nothing in an optional field", p -> says(p, ":null")));

    private static final Map<String, Predicate<JsonNode>> REGIONS = Map.ofEntries(
            Map.entry("successor", r -> says(r, "\"succeededBy\":\"")),
            Map.entry(
                    "successor in another province",
                    r -> says(r, "\"succeededBy\":\"")
                            && !PlainRegion.sameProvince(region(r, "region"), region(r, "succeededBy"))),
            Map.entry("parent", r -> says(r, "\"parent\":\"")),
            Map.entry("pool", r -> says(r, "\"pool\":\"")),
            Map.entry("pools alone", r -> region(r, "pool").equals(region(r, "region"))),
            Map.entry("from some year on", r -> r.path("fromYear").asInt(0) > 0),
            Map.entry("of a province", r -> region(r, "region").endsWith("0000")),
            Map.entry("of a county of no city", r -> PlainRegion.isOfNoCity(region(r, "region"))),
            Map.entry("several words", r -> r.size() > 5),
            Map.entry("nothing in an optional field", r -> says(r, ":null")));

    private static final Map<String, Predicate<JsonNode>> RECORDS = Map.ofEntries(
            Map.entry("grade as a number", r -> grade(r).isInt()),
            Map.entry("grade with a fraction", r -> grade(r).isDouble()),
            Map.entry("grade as a digit", r -> grade(r).asString("").matches("[1-4]")),
            Map.entry("grade of full width", r -> grade(r).asString("").matches(".*[１-４].*")),
            Map.entry("grade in Chinese", r -> grade(r).asString("").matches(".*[一二三四].*")),
            Map.entry("grade in Roman", r -> grade(r).asString("").matches("(?s).*[Ⅰ-Ⅳ].*")),
            Map.entry("grade in Latin letters", r -> grade(r).asString("").matches("(?s).*[IV].*")),
            Map.entry("grade with its word", r -> grade(r).asString("").contains("级")),
            Map.entry("grade nobody can read", r -> grade(r).asString("").matches("severe|贰|ii|ⅱ|12")),
            Map.entry("attribute of nothing", r -> says(r.path("attributes"), ":null")),
            Map.entry("attribute as an object", r -> says(r.path("attributes"), ":{")),
            Map.entry(
                    "number in small letters",
                    r -> r.path("person")
                            .path("document")
                            .path("number")
                            .asString("")
                            .matches("(?s).*[ux].*")),
            Map.entry(
                    "number with white space",
                    r -> spaced(r.path("person").path("document").path("number").asString(""))),
            Map.entry(
                    "name with white space",
                    r -> spaced(r.path("person").path("name").asString(""))),
            Map.entry("whole number with a point", r -> says(r, "\\.0[,}]")),
            Map.entry("nothing in an optional field", r -> says(r, ":null")),
            Map.entry("in 66", r -> region(r, "region").startsWith("66")),
            Map.entry("in a municipality", r -> region(r, "region").startsWith("50")),
            Map.entry(
                    "in a county of no city",
                    r -> region(r, "region").length() == 6 && PlainRegion.isOfNoCity(region(r, "region"))));

    private static final Map<String, Predicate<JsonNode>> COLLECTIONS = Map.ofEntries(
            Map.entry("exempt", c -> status(c, "PAID") && fen(c, "amountFen") == 0),
            Map.entry("part given back, PAID", c -> status(c, "PAID") && partGivenBack(c)),
            Map.entry("part given back, REFUNDED", c -> status(c, "REFUNDED") && partGivenBack(c)),
            Map.entry("all given back, PAID", c -> status(c, "PAID") && allGivenBack(c)),
            Map.entry("all given back, REFUNDED", c -> status(c, "REFUNDED") && allGivenBack(c)),
            Map.entry(
                    "nothing given back, REFUNDED",
                    c -> status(c, "REFUNDED") && c.has("refundedFen") && fen(c, "refundedFen") == 0),
            Map.entry("refund of its own", c -> status(c, "REFUNDED") && says(c, "\"refundOf\":\"")),
            Map.entry("refund of its own, annulled", c -> status(c, "ANNULLED") && says(c, "\"refundOf\":\"")),
            Map.entry("failed", c -> status(c, "FAILED")),
            Map.entry("says where", c -> c.has("region")));

    private static boolean says(JsonNode json, String pattern) {
        return json.toString().contains(pattern)
                || (pattern.contains("\\") && json.toString().matches("(?s).*" + pattern + ".*"));
    }

    private static List<JsonNode> grants(JsonNode policy) {
        return policy.path("grants").valueStream().toList();
    }

    private static List<JsonNode> standards(JsonNode policy) {
        return policy.path("standards").valueStream().toList();
    }

    private static boolean extending(JsonNode policy) {
        return policy.path("extends").asBoolean(false);
    }

    private static boolean fixedByGrant(JsonNode policy, Predicate<JsonNode> how) {
        return grants(policy).stream().map(g -> g.path("identityFixed")).anyMatch(how);
    }

    private static boolean word(JsonNode json, String word) {
        return json.asString("").equals(word);
    }

    private static String region(JsonNode data, String field) {
        return Fields.optionalText(data, field).orElse("");
    }

    private static JsonNode grade(JsonNode record) {
        return record.path("attributes").path("disabilityGrade");
    }

    private static boolean spaced(String text) {
        return !Fields.withoutWhiteSpace(text).equals(text);
    }

    private static boolean status(JsonNode collection, String status) {
        return word(collection.path("status"), status);
    }

    private static long fen(JsonNode collection, String field) {
        return collection.path(field).asLong(0);
    }

    private static boolean partGivenBack(JsonNode collection) {
        long back = fen(collection, "refundedFen");
        return back > 0 && back < fen(collection, "amountFen");
    }

    private static boolean allGivenBack(JsonNode collection) {
        long back = fen(collection, "refundedFen");
        return back > 0 && back == fen(collection, "amountFen");
    }

    /** The forms that occur less often than that. */
    List<String> rarerThan(int times) {
        List<String> rare = new ArrayList<>();
        counts.forEach((form, count) -> {
            if (count < times) {
                rare.add(form + " " + count);
            }
        });
        return rare;
    }
}
