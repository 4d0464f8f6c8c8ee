package org.yingbao.testkit.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case told again in other places about other people, so that nothing of it meets any other case on the platform. Who
 * is in whose province, city and county stays as it was, and so do birth dates, sources and the order of identifiers:
 * these get a prefix, because a suffix may change which of two comes first.
 */
final class Universe {
    private static final List<String> CODES = List.of("region", "succeededBy", "parent", "pool");
    private static final List<String> NAMES = List.of("recordId", "refundOf", "policyId");

    private final String tag;
    private final Places places;
    private final Map<String, String> cities = new HashMap<>();
    private final Map<Document, Document> documents = new LinkedHashMap<>();

    private Universe(String tag, Places places) {
        this.tag = tag;
        this.places = places;
    }

    /** Empty if the places have no room left for the case. */
    static Optional<Universe> of(Case example, String tag, Places places) {
        Universe universe = new Universe(tag, places);
        Map<String, Set<String>> regions = new TreeMap<>();
        for (Event event : example.events()) {
            CODES.stream()
                    .flatMap(field -> Fields.optionalText(event.data(), field).stream())
                    .forEach(region -> regions.computeIfAbsent(PlainRegion.province(region), p -> new TreeSet<>())
                            .add(region));
        }
        Set<String> taken = new TreeSet<>();
        for (Map.Entry<String, Set<String>> entry : regions.entrySet()) {
            Optional<String> province = universe.settle(entry.getKey(), entry.getValue(), taken);
            if (province.isEmpty()) {
                return Optional.empty();
            }
            taken.add(province.get());
        }
        return Optional.of(universe);
    }

    /**
     * Something of the whole province takes a province of its own, in which the cities keep their numbers; so do
     * counties that belong to no city, since their number says so.
     */
    private Optional<String> settle(String province, Set<String> regions, Set<String> taken) {
        Set<String> wanted =
                new TreeSet<>(regions.stream().map(PlainRegion::city).toList());
        if (regions.stream().anyMatch(region -> PlainRegion.isProvince(region) || PlainRegion.isOfNoCity(region))) {
            Optional<String> alone = places.provinceAlone(province);
            alone.ifPresent(p -> wanted.forEach(city -> cities.put(city, p + city.substring(2))));
            return alone;
        }
        Optional<String> shared = places.provinceShared(province, wanted.size(), taken);
        shared.ifPresent(p -> wanted.forEach(city -> cities.put(city, places.city(p))));
        return shared;
    }

    Event event(Event event) {
        ObjectNode data = ((ObjectNode) event.data()).deepCopy();
        CODES.forEach(field -> Fields.optionalText(data, field).ifPresent(region -> data.put(field, region(region))));
        NAMES.forEach(field -> Fields.optionalText(data, field).ifPresent(name -> data.put(field, tag + name)));
        if (data.path("person").path("document") instanceof ObjectNode document) {
            document.put(
                    "number", spelled(Document.in(data), document.path("number").asString()));
        }
        return new Event(event.topic(), event.type(), event.source(), tag + event.id(), event.time(), data);
    }

    /** To be asked after the events, which tell the types of the documents. */
    Expectation expectation(Expectation expected) {
        Document document = documents.keySet().stream()
                .filter(d -> d.number().equals(expected.document()))
                .findFirst()
                .orElse(new Document(Document.RESIDENT_ID, expected.document()));
        return new Expectation(document(document).number(), expected.coverageYear(), target(expected.target()));
    }

    private Target target(Target target) {
        return switch (target) {
            case Target.None none -> none;
            case Target.Instruction i ->
                new Target.Instruction(
                        i.action(),
                        region(i.region()),
                        region(i.fundingRegion()),
                        i.tier(),
                        i.standardFen(),
                        i.subsidyFen(),
                        i.selfFen(),
                        List.copyOf(i.payers()),
                        i.adjustmentFen());
        };
    }

    private String region(String region) {
        String city = cities.get(PlainRegion.city(region));
        if (city == null) {
            throw new IllegalStateException("no event names the city of " + region);
        }
        return city + region.substring(4);
    }

    /** The other number, spelled as freely as the first. */
    private String spelled(Document document, String asTold) {
        String other = document(document).number();
        if (document.type().equals(Document.RESIDENT_ID)) {
            return asTold.endsWith("x") ? other.replace('X', 'x') : other;
        }
        return asTold + suffix();
    }

    private Document document(Document document) {
        return documents.computeIfAbsent(
                document,
                d -> new Document(
                        d.type(),
                        d.type().equals(Document.RESIDENT_ID) ? places.residentId(d.number()) : d.number() + suffix()));
    }

    private String suffix() {
        return "-" + tag.replace("/", "");
    }
}
