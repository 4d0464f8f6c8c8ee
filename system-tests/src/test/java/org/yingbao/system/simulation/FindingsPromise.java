package org.yingbao.system.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.simulation.SimulatedLog;
import tools.jackson.databind.JsonNode;

/**
 * Each policy and region record that was admitted has one event, in the order of its register, and what contradicted
 * another content then says so.
 */
final class FindingsPromise {
    private static final Comparator<Version> GREATER = Comparator.comparing(Version::time)
            .thenComparing(FindingsPromise::utf8, Arrays::compareUnsigned)
            .thenComparing(Version::digest);

    private record Version(long revision, Instant time, String id, String digest) {}

    private FindingsPromise() {}

    private static byte[] utf8(Version version) {
        return version.id().getBytes(UTF_8);
    }

    static List<String> broken(SimulatedLog log) {
        Map<String, List<String>> expected = new HashMap<>();
        admitted(log, Topics.ACCEPTED_POLICIES, expected);
        admitted(log, Topics.ACCEPTED_REGIONS, expected);
        Map<String, List<String>> published = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : log.committed(Topics.POLICY_FINDINGS)) {
            JsonNode value = Json.MAPPER.readTree(record.value());
            published
                    .computeIfAbsent(new String(record.key(), UTF_8), key -> new ArrayList<>())
                    .add(says(
                            value.path("revision").asLong(),
                            value.path("eventId").asString(),
                            value.at("/replaces/eventId").asString("nothing"),
                            value.at("/replaces/counts").asString("nothing")));
        }
        return published.equals(expected)
                ? List.of()
                : List.of("findings are " + published + " instead of " + expected);
    }

    private static void admitted(SimulatedLog log, String topic, Map<String, List<String>> expected) {
        Set<Object> known = new HashSet<>();
        Map<String, Version> counting = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : log.committed(topic)) {
            JsonNode admitted = Json.MAPPER.readTree(record.value()).path("version");
            String register = admitted.path("region").asString()
                    + (admitted.has("coverageYear") ? "-" + admitted.path("coverageYear") : "");
            Version version = new Version(
                    admitted.path("revision").asLong(),
                    Instant.parse(admitted.path("time").asString()),
                    admitted.path("id").asString(),
                    admitted.path("digest").asString());
            if (known.add(List.of(register, version))) {
                String revision = register + "/" + version.revision();
                Version before = counting.get(revision);
                Version counts = before == null || GREATER.compare(before, version) < 0 ? version : before;
                counting.put(revision, counts);
                Version against = before != null && !before.digest().equals(version.digest()) ? before : null;
                expected.computeIfAbsent(register, key -> new ArrayList<>())
                        .add(says(
                                version.revision(),
                                version.id(),
                                against == null ? "nothing" : against.id(),
                                against == null ? "nothing" : counts.id()));
            }
        }
    }

    private static String says(long revision, String id, String against, String counts) {
        return "revision %d by %s against %s: %s counts".formatted(revision, id, against, counts);
    }
}
