package org.yingbao.benchmark.peer.team.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What an outgoing event says of where it comes from: the event at the start of the chain, the one just before, and a
 * trace that is the same whenever the same event is read.
 */
public record Trace(String correlationId, String causationId, String traceParent, Instant time) {

    public static Trace from(CloudEvent event) {
        String given = event.traceParent();
        return new Trace(
                event.correlation(), event.id(), given == null ? derived(event.correlation()) : given, event.time());
    }

    private static String derived(String correlationId) {
        String digest = UUID.nameUUIDFromBytes(correlationId.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return "00-" + digest + "-" + digest.substring(0, 16) + "-01";
    }
}
