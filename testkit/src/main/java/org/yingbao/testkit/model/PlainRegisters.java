package org.yingbao.testkit.model;

import static org.yingbao.testkit.model.Fields.BY_UTF8;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Of each register one version counts (decisions.md, section 1). */
final class PlainRegisters {
    private record Name(String type, String source, String recordId) {}

    private static final Comparator<Event> BY_VERSION = Comparator.comparingLong(PlainRegisters::revision)
            .thenComparing(Event::time)
            .thenComparing(Event::id, BY_UTF8)
            .thenComparing(e -> digest(e.data()), Arrays::compareUnsigned);

    /** The version that counts of every department register, policies and days aside. */
    static List<Event> current(Collection<Event> events) {
        return List.copyOf(latest(
                        events,
                        e -> new Name(
                                e.type(), e.source(), e.data().path("recordId").asString()))
                .values());
    }

    static <N> Map<N, Event> latest(Collection<Event> events, Function<Event, N> name) {
        Map<N, Event> latest = new LinkedHashMap<>();
        for (Event event : events) {
            latest.merge(name.apply(event), event, (a, b) -> BY_VERSION.compare(a, b) >= 0 ? a : b);
        }
        return latest;
    }

    static long revision(Event event) {
        return event.data().path("revision").asLong();
    }

    /** The same data under another revision. */
    static JsonNode revised(JsonNode data, long revision) {
        return ((ObjectNode) data).deepCopy().put("revision", revision);
    }

    private static byte[] digest(JsonNode data) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Canonical.of(data).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private PlainRegisters() {}
}
