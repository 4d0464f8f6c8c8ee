package org.yingbao.system.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.testkit.contract.PublishedContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where what is on the platform's topics is not what the contract says: values, headers, keys, names of events. */
final class Breaches {

    private static final String RELEASE = org.yingbao.contracts.Headers.RELEASE;

    private static final Set<String> OF_PLACES = Set.of(Topics.FIGURES, Topics.FIGURES_OF_DAYS);

    /** Keyed by region, year, request or user. */
    private static final Set<String> OF_OTHERS = Set.of(
            Topics.POLICY_FINDINGS,
            Topics.TRANSFER_REQUESTS,
            Topics.FORECASTS,
            Topics.RECONCILIATIONS,
            Topics.ACCESSES);

    private final List<String> found = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private Breaches() {}

    static List<String> on(String bootstrapServers) {
        Breaches breaches = new Breaches();
        for (String topic : Topics.PUBLISHED) {
            breaches.published(Instructions.values(bootstrapServers, topic));
        }
        for (String topic : Topics.INNER) {
            breaches.published(Instructions.values(bootstrapServers, topic));
        }
        return breaches.found;
    }

    private void published(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.value() == null) {
                continue; // says who publishes sums from then on
            }
            JsonNode value = Json.MAPPER.readTree(record.value());
            String schema = PublishedContract.schemaOf(String.valueOf(Headers.text(record, Headers.TYPE)));
            if (PublishedContract.knows(schema)) {
                found.addAll(PublishedContract.faults(schema, value));
            }
            found.addAll(PublishedContract.faults("shared/published-headers", headers(record)));
            key(record, value);
            name(record);
        }
    }

    private static JsonNode headers(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode headers = Json.MAPPER.createObjectNode();
        record.headers().forEach(header -> {
            if (!header.key().startsWith("yb_") || header.key().equals(RELEASE)) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return headers;
    }

    private void key(ConsumerRecord<byte[], byte[]> record, JsonNode value) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        boolean ofPlaces = OF_PLACES.contains(record.topic());
        boolean ofPeople =
                Topics.PUBLISHED.contains(record.topic()) && !ofPlaces && !OF_OTHERS.contains(record.topic());
        if (ofPeople && !key.matches("p[a-z2-7]{26}")) {
            found.add(record.topic() + ": the key is no personId");
        }
        if (record.topic().equals(Topics.POLICY_FINDINGS) && !key.matches("[0-9]{6}(-2[01][0-9]{2})?")) {
            found.add(record.topic() + ": the key is neither region and year nor a region");
        }
        if (record.topic().equals(Topics.TRANSFER_REQUESTS)
                && !key.equals(value.path("requestId").asString())) {
            found.add(record.topic() + ": the key is another request's");
        }
        boolean ofRegions =
                record.topic().equals(Topics.FORECASTS) || record.topic().equals(Topics.RECONCILIATIONS);
        if (ofPlaces && !(key + "/").startsWith(region(value) + "/")) {
            found.add(record.topic() + ": the key is another place's");
        }
        if (ofRegions && !key.equals(region(value))) {
            found.add(record.topic() + ": the key is another region's or year's");
        }
        if (value.has("personId") && !value.path("personId").asString().equals(key)) {
            found.add(record.topic() + ": the key is another person's");
        }
    }

    private static String region(JsonNode value) {
        return value.path("region").asString() + "-"
                + value.path("coverageYear").asInt();
    }

    /** The same name is the same event: on one topic, with one content. */
    private void name(ConsumerRecord<byte[], byte[]> record) {
        String name = Headers.text(record, Headers.SOURCE) + " " + Headers.text(record, Headers.ID);
        String event = record.topic() + " " + new String(record.value(), StandardCharsets.UTF_8);
        String before = names.putIfAbsent(name, event);
        if (before != null && !before.equals(event)) {
            found.add(record.topic() + ": two events are called " + name);
        }
    }
}
