package org.yingbao.system.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.simulation.SimulatedLog;
import tools.jackson.databind.JsonNode;

/** What a chain that has come to rest has said last of everything. */
record Said(SimulatedLog log) {

    List<JsonNode> all(String topic) {
        return log.committed(topic).stream()
                .map(record -> Json.MAPPER.readTree(record.value()))
                .toList();
    }

    /** The last value of each name. */
    Map<String, JsonNode> last(String topic, Function<JsonNode, String> name) {
        Map<String, JsonNode> last = new LinkedHashMap<>();
        all(topic).forEach(value -> last.put(name.apply(value), value));
        return last;
    }

    /** The last value of each key. */
    Map<String, JsonNode> lastByKey(String topic) {
        Map<String, JsonNode> last = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : log.committed(topic)) {
            last.put(new String(record.key(), UTF_8), Json.MAPPER.readTree(record.value()));
        }
        return last;
    }

    static String id(Document person) {
        return Chain.PERSON_IDS.of(person.type(), person.number());
    }

    /** With the keys of all objects in order, and numbers by their values. */
    static String canonical(JsonNode json) {
        if (json.isObject()) {
            StringBuilder text = new StringBuilder("{");
            for (String name : new TreeSet<>(json.propertyNames())) {
                text.append(name).append(':').append(canonical(json.path(name))).append(' ');
            }
            return text.append('}').toString();
        }
        return json.isNumber() ? json.decimalValue().stripTrailingZeros().toString() : json.toString();
    }
}
