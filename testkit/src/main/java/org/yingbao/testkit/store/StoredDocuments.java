package org.yingbao.testkit.store;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Write;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The words in which the tests of stores speak. */
public final class StoredDocuments {

    private StoredDocuments() {}

    static Write write(String id, long expected, String json, Map<String, Set<String>> entries) {
        return new Write(id, expected, smile(json), entries);
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
            Assertions.assertThat(json(stored.body())).isEqualTo(json);
        });
    }

    /** A body that says this, token by token. */
    public static byte[] smile(String json) {
        var bytes = new ByteArrayOutputStream();
        copy(Json.MAPPER.createParser(json), Json.KEPT.createGenerator(bytes));
        return bytes.toByteArray();
    }

    /** What a body says, token by token. */
    public static String json(byte[] smile) {
        var text = new StringWriter();
        copy(Json.KEPT.createParser(smile), Json.MAPPER.createGenerator(text));
        return text.toString();
    }

    private static void copy(JsonParser from, JsonGenerator to) {
        try (from;
                to) {
            while (from.nextToken() != null) {
                to.copyCurrentEventExact(from);
            }
        }
    }
}
