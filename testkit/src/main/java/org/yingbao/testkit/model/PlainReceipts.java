package org.yingbao.testkit.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What finance says of the transfers that it was asked for; one version of each counts. */
final class PlainReceipts {
    private static final String TOPIC = "finance.transfer-receipts.v1";

    private final Map<String, Event> latest;

    PlainReceipts(Collection<Event> events) {
        latest = PlainRegisters.latest(
                events.stream()
                        .filter(e -> e.topic().equals(TOPIC))
                        .map(PlainReceipts::withRevision)
                        .toList(),
                e -> e.data().path("transferId").asString());
    }

    /** The first revision need not be said. */
    private static Event withRevision(Event e) {
        return e.data().has("revision")
                ? e
                : new Event(e.topic(), e.type(), e.source(), e.id(), e.time(), PlainRegisters.revised(e.data(), 1));
    }

    boolean refuses(String requestId) {
        return said(requestId)
                .filter(r -> r.path("status").asString().equals("REFUSED"))
                .isPresent();
    }

    /** All that has been moved so far, in fen. */
    Optional<Long> moved(String requestId) {
        return said(requestId)
                .filter(r -> r.path("status").asString().equals("MOVED"))
                .map(r -> r.path("amountFen").asLong());
    }

    private Optional<JsonNode> said(String requestId) {
        return Optional.ofNullable(latest.get(requestId)).map(Event::data);
    }
}
