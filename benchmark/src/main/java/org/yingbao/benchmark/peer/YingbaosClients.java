package org.yingbao.benchmark.peer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
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
        return asked("member");
    }

    /** Of one that writes in transactions. */
    public static Map<String, Object> producer() {
        return asked("producer");
    }

    /** Both methods are the pipeline's own business, so nobody but it may call them otherwise. */
    private static Map<String, Object> asked(String method) {
        KafkaAccess access = new KafkaAccess("localhost:1", "peer", 1, Pauses.CLIENTS);
        Method found = Arrays.stream(KafkaAccess.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(method) && each.getParameterCount() == 2)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("KafkaAccess has no " + method + " any more"));
        found.setAccessible(true);
        Map<String, Object> settings = new HashMap<>();
        try {
            ((Map<?, ?>) found.invoke(access, "peer", 0)).forEach((name, value) -> settings.put((String) name, value));
        } catch (IllegalAccessException | InvocationTargetException changed) {
            throw new IllegalStateException("KafkaAccess does not say the settings of a " + method, changed);
        }
        settings.keySet().removeAll(NAMES);
        return settings;
    }
}
