package org.yingbao.pipeline.runtime;

import java.util.Map;
import java.util.TreeMap;

/** The properties that the operator wants of the Kafka clients of each kind: of administrators, readers and writers. */
public record ClientProperties(Map<String, Object> admin, Map<String, Object> consumer, Map<String, Object> producer) {

    public ClientProperties {
        admin = Map.copyOf(admin);
        consumer = Map.copyOf(consumer);
        producer = Map.copyOf(producer);
    }

    /** The same properties for every client, on these brokers. */
    public static ClientProperties ofAll(String bootstrapServers, Map<String, String> properties) {
        Map<String, Object> all = new TreeMap<>(properties);
        all.put("bootstrap.servers", bootstrapServers);
        return new ClientProperties(all, all, all);
    }
}
