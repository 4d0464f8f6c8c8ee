package org.yingbao.system.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.simulation.SimulatedLog;
import tools.jackson.databind.JsonNode;

/** People counted one by one, from the last that the chain has published of each. */
final class CountedPeople {

    private final Map<String, Long> sums = new TreeMap<>();

    private CountedPeople() {}

    /** How many, and how much, by place, year and figure. */
    static Map<String, Long> of(SimulatedLog published) {
        Map<String, JsonNode> facts = last(published, Topics.PERSONS, "");
        Map<String, JsonNode> suspected = last(published, Topics.SUSPECTED, "coverageYear");
        CountedPeople counted = new CountedPeople();
        last(published, Topics.LEDGER, "")
                .forEach((id, ledger) -> ledger.path("years")
                        .forEach(line -> counted.count(
                                line,
                                facts.get(id),
                                suspected.get(id + line.path("coverageYear").asInt()))));
        return counted.sums;
    }

    private static Map<String, JsonNode> last(SimulatedLog published, String topic, String and) {
        Map<String, JsonNode> last = new TreeMap<>();
        published.committed(topic).forEach(record -> {
            JsonNode value = Json.MAPPER.readTree(record.value());
            last.put(
                    new String(record.key(), StandardCharsets.UTF_8)
                            + (and.isEmpty() ? "" : value.path(and).asInt()),
                    value);
        });
        return last;
    }

    private void count(JsonNode line, @Nullable JsonNode facts, @Nullable JsonNode suspected) {
        JsonNode as = line.path("settlement").path("countedAs");
        JsonNode where = as.has("region") ? as : latest(facts);
        if (!where.has("region")) {
            return;
        }
        for (String place : places(where, line.path("coverageYear").asInt())) {
            String action = line.path("action").asString("");
            boolean granted = action.equals("EXEMPT") || action.equals("DIFFERENCE");
            add(place + " inScope", as.has("region") ? 1 : 0);
            add(place + " entitled", granted ? 1 : 0);
            add(place + " subsidyFen", granted ? line.path("subsidyFen").asLong() : 0);
            add(
                    place + " settled",
                    line.path("settlement").path("state").asString("").equals("SETTLED") ? 1 : 0);
            add(
                    place + " suspectedSecond",
                    suspected != null
                                    && suspected.path("status").asString("").equals("SUSPECTED")
                                    && suspected.path("priority").asInt(0) != 1
                            ? 1
                            : 0);
        }
    }

    private static JsonNode latest(@Nullable JsonNode facts) {
        JsonNode last = Json.MAPPER.createObjectNode();
        for (JsonNode identity : facts == null ? last : facts.path("identities")) {
            if (!last.has("region") || order(identity).compareTo(order(last)) > 0) {
                last = identity;
            }
        }
        return last;
    }

    private static String order(JsonNode identity) {
        return Instant.parse(identity.path("time").asString()).toEpochMilli() + " "
                + identity.path("source").asString() + " "
                + identity.path("recordId").asString();
    }

    private static List<String> places(JsonNode where, int year) {
        String region = where.path("region").asString();
        List<String> places = new ArrayList<>(
                List.of(region.substring(0, 2) + "0000-" + year, region.substring(0, 4) + "00-" + year));
        String place = region + "-" + year;
        places.add(place);
        for (String smaller : new String[] {"township", "village"}) {
            if (!where.has(smaller)) {
                break;
            }
            place += "/" + where.path(smaller).asString().replace("%", "%25").replace("/", "%2F");
            places.add(place);
        }
        return places.stream().distinct().toList();
    }

    private void add(String name, long value) {
        if (value != 0) {
            sums.merge(name, value, Math::addExact);
        }
    }
}
