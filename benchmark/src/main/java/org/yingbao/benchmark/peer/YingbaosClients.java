package org.yingbao.benchmark.peer;

import java.util.Map;
import java.util.Set;
import org.yingbao.pipeline.runtime.KafkaAccess;

/**
 * The settings of the clients with which Yingbao's own stages read and write, for those that are to have the same. They
 * are asked of Yingbao at each start, so that they cannot drift apart. What names a client is left out.
 */
public final class YingbaosClients {

    private static final Set<String> NAMES = Set.of(
            "bootstrap.servers",
            "client.id",
            "group.id",
            "group.instance.id",
            "transactional.id",
            "key.deserializer",
            "value.deserializer",
            "key.serializer",
            "value.serializer");

    private YingbaosClients() {}

    /** Of one that reads for a group. */
    public static Map<String, Object> consumer() {
        return unnamed(access().member("peer", 0));
    }

    /** Of one that writes in transactions. */
    public static Map<String, Object> producer() {
        return unnamed(access().producer("peer", 0));
    }

    private static KafkaAccess access() {
        return new KafkaAccess("localhost:1", "peer", 1, Pauses.CLIENTS);
    }

    private static Map<String, Object> unnamed(Map<String, Object> settings) {
        settings.keySet().removeAll(NAMES);
        return settings;
    }
}
