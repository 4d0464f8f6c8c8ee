package org.yingbao.pipeline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;

/** The words in which the tests of stores speak. */
final class Documents {

    private Documents() {}

    static Write write(String id, long expected, String json, Map<String, Set<String>> entries) {
        return new Write(id, expected, json.getBytes(UTF_8), entries);
    }

    static Write write(String id, long expected, String json) {
        return write(id, expected, json, Map.of());
    }

    static Write in(String region, String id, long expected) {
        return write(id, expected, "{}", Map.of("region", Set.of(region)));
    }

    static void holds(Store store, String collection, String id, long version, String json) {
        Assertions.assertThat(store.load(collection, Set.of(id)).get(id)).satisfies(stored -> {
            Assertions.assertThat(stored.id()).isEqualTo(id);
            Assertions.assertThat(stored.version()).isEqualTo(version);
            Assertions.assertThat(new String(stored.body(), UTF_8)).isEqualTo(json);
        });
    }
}
