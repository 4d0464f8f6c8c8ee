package org.yingbao.testkit.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All that was ever said of regions; later years leave earlier ones alone. */
final class PlainRegions {
    private final List<Event> events;
    private final Map<Integer, PlainCodes> years = new HashMap<>();

    PlainRegions(Collection<Event> events) {
        this.events = List.copyOf(events);
    }

    PlainCodes of(int year) {
        return years.computeIfAbsent(year, this::codes);
    }

    private PlainCodes codes(int year) {
        List<Event> ofYear = events.stream()
                .filter(e -> e.data().path("fromYear").asInt(0) <= year)
                .toList();
        Map<String, JsonNode> said = new LinkedHashMap<>();
        PlainRegisters.latest(ofYear, e -> e.data().path("region").asString())
                .forEach((region, event) -> said.put(region, Fields.withoutNulls(event.data())));
        return new PlainCodes(said);
    }
}
