package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The forms that several events of a world have together. */
final class WorldForms {
    static final List<String> NAMES = List.of(
            "two contents of a policy revision",
            "two contents of a region revision",
            "two contents of a record revision",
            "a record that moved",
            "one number spelled in two ways",
            "a refund known before its payment",
            "a refund of what another person paid",
            "a refund of what was paid for another year",
            "a refund of another source",
            "a refund of a refund",
            "a refund of nothing",
            "more given back than was paid",
            "two refunds of one payment",
            "codes in a circle",
            "a chain into a circle",
            "a chain of successors",
            "policies that fall together on one written there",
            "policies that fall together on the least code",
            "a way that meets a code again",
            "a province with a parent",
            "regions that differ between years",
            "a region said of in two sources");

    private final World world;
    private final Set<String> found = new TreeSet<>();

    WorldForms(World world) {
        this.world = world;
        conflicts();
        refunds();
        PlainRegions regions = new PlainRegions(
                world.events().stream().filter(WorldForms::isRegion).toList());
        Set<Integer> years = new PlainModel(world.events()).years();
        years.forEach(year -> codes(regions.of(year), year));
        found(
                years.stream().map(year -> regions.of(year).said()).distinct().count() > 1,
                "regions that differ between years");
    }

    Set<String> found() {
        return found;
    }

    private void found(boolean is, String form) {
        if (is) {
            if (!NAMES.contains(form)) {
                throw new IllegalArgumentException(form);
            }
            found.add(form);
        }
    }

    private static boolean isRegion(Event event) {
        return event.type().equals("org.yingbao.region.v1");
    }

    private void conflicts() {
        Map<String, Set<JsonNode>> contents = new HashMap<>();
        Map<String, Set<Document>> people = new HashMap<>();
        Map<Document, Set<String>> spellings = new HashMap<>();
        Map<String, Set<String>> sources = new HashMap<>();
        for (Event e : world.events()) {
            JsonNode data = e.data();
            switch (e.type()) {
                case "org.yingbao.policy.v1" ->
                    found(
                            conflict(contents, data, data.path("region").asString() + data.path("coverageYear")),
                            "two contents of a policy revision");
                case "org.yingbao.region.v1" -> {
                    String region = data.path("region").asString();
                    found(conflict(contents, data, region), "two contents of a region revision");
                    Set<String> said = sources.computeIfAbsent(region, _ -> new HashSet<>());
                    said.add(e.source());
                    found(said.size() > 1, "a region said of in two sources");
                }
                case "org.yingbao.day.v1" -> {}
                default -> {
                    String name = e.type() + e.source() + data.path("recordId").asString();
                    found(conflict(contents, data, name), "two contents of a record revision");
                    Document document = Document.in(data);
                    Set<Document> named = people.computeIfAbsent(name, _ -> new HashSet<>());
                    named.add(document);
                    found(named.size() > 1, "a record that moved");
                    Set<String> spelled = spellings.computeIfAbsent(document, _ -> new HashSet<>());
                    spelled.add(
                            data.path("person").path("document").path("number").asString());
                    found(spelled.size() > 1, "one number spelled in two ways");
                }
            }
        }
    }

    private static boolean conflict(Map<String, Set<JsonNode>> contents, JsonNode data, String name) {
        Set<JsonNode> same =
                contents.computeIfAbsent(name + "/" + data.path("revision").asLong(), _ -> new HashSet<>());
        same.add(data);
        return same.size() > 1;
    }

    private void refunds() {
        List<Event> results = world.events().stream()
                .filter(e -> e.type().equals("org.yingbao.collection-result.v1"))
                .toList();
        List<Event> current = PlainRegisters.current(results);
        Map<Event, List<Event>> refundsOf = new HashMap<>();
        for (Event refund : current) {
            JsonNode data = refund.data();
            if (data.path("refundOf").isString()
                    && data.path("status").asString().equals("REFUNDED")) {
                List<Event> named = current.stream()
                        .filter(e -> e.data().path("recordId").equals(data.path("refundOf")))
                        .toList();
                found(named.isEmpty(), "a refund of nothing");
                named.forEach(e -> named(refund, e, refundsOf));
                found(
                        results.stream()
                                .filter(e -> e.data().path("recordId").equals(data.path("refundOf")))
                                .allMatch(e -> e.time().isAfter(refund.time())),
                        "a refund known before its payment");
            }
        }
        refundsOf.forEach((payment, refunds) -> {
            long sum = refunds.stream()
                    .mapToLong(e -> e.data().path("amountFen").asLong())
                    .sum();
            found(sum > payment.data().path("amountFen").asLong(), "more given back than was paid");
            found(refunds.size() > 1, "two refunds of one payment");
        });
    }

    private void named(Event refund, Event named, Map<Event, List<Event>> refundsOf) {
        boolean person = Document.in(refund.data()).equals(Document.in(named.data()));
        boolean year = refund.data().path("coverageYear").equals(named.data().path("coverageYear"));
        boolean source = refund.source().equals(named.source());
        found(source && year && !person, "a refund of what another person paid");
        found(source && person && !year, "a refund of what was paid for another year");
        found(person && year && !source, "a refund of another source");
        if (person && year && source) {
            found(named.data().path("refundOf").isString(), "a refund of a refund");
            if (!named.data().path("refundOf").isString()) {
                refundsOf.computeIfAbsent(named, _ -> new ArrayList<>()).add(refund);
            }
        }
    }

    private void codes(PlainCodes codes, int year) {
        codes.said().forEach((code, register) -> {
            boolean succeeded = register.path("succeededBy").isString();
            boolean circle = succeeded && codes.successor(code).equals(code);
            String next = register.path("succeededBy").asString("");
            found(circle, "codes in a circle");
            found(circle && !isInCircle(codes, code), "a chain into a circle");
            found(succeeded && !circle && !codes.successor(code).equals(next), "a chain of successors");
            found(PlainRegion.isProvince(code) && has(codes, code, "parent"), "a province with a parent");
            List<String> way = codes.ancestors(code);
            boolean ends = PlainRegion.isProvince(way.getLast()) && !has(codes, way.getLast(), "parent");
            found(!ends, "a way that meets a code again");
        });
        Map<String, Set<String>> written = new HashMap<>();
        world.events().stream()
                .filter(e -> e.type().equals("org.yingbao.policy.v1"))
                .filter(e -> e.data().path("coverageYear").asInt() == year)
                .map(e -> e.data().path("region").asString())
                .forEach(region -> written.computeIfAbsent(codes.successor(region), _ -> new TreeSet<>())
                        .add(region));
        written.forEach((code, regions) -> {
            boolean own = regions.contains(code);
            found(regions.size() > 1 && own, "policies that fall together on one written there");
            found(regions.size() > 1 && !own, "policies that fall together on the least code");
        });
    }

    private static JsonNode said(PlainCodes codes, String code) {
        return codes.said().getOrDefault(code, MissingNode.getInstance());
    }

    private static boolean has(PlainCodes codes, String code, String field) {
        return said(codes, code).path(field).isString();
    }

    private static boolean isInCircle(PlainCodes codes, String code) {
        Set<String> met = new HashSet<>();
        String now = code;
        while (met.add(now)) {
            now = said(codes, now).path("succeededBy").asString();
        }
        return now.equals(code);
    }
}
