package org.yingbao.quickstart.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Headers;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The events of a list: its header, and parts that the door takes. */
public record ListEvents(ListName name, Scope scope, Instant time) {

    static final int MOST_ROWS = 500;
    static final int MOST_BYTES = 256 * 1024;
    /** What a part has around its rows. */
    private static final int AROUND = 8 * 1024;

    /** The header first. */
    public List<ProducerRecord<byte[], byte[]>> of(List<ObjectNode> rows) {
        List<ProducerRecord<byte[], byte[]>> events = new ArrayList<>();
        ObjectNode header = named().put("region", scope.region().orElseThrow());
        header.set("categories", Json.MAPPER.valueToTree(scope.written()));
        header.put("asOf", scope.asOf().toString()).put("rows", rows.size());
        header.put("mode", name.compare() ? "COMPARE" : "APPLY");
        events.add(event(EventTypes.LIST, "header", header));
        List<List<ObjectNode>> parts = cut(rows);
        for (int i = 0; i < parts.size(); i++) {
            ObjectNode part = named().put("part", i + 1).put("parts", parts.size());
            ArrayNode array = part.putArray("rows");
            parts.get(i).forEach(array::add);
            events.add(event(EventTypes.LIST_PART, "part-" + (i + 1), part));
        }
        return events;
    }

    static List<List<ObjectNode>> cut(List<ObjectNode> rows) {
        List<List<ObjectNode>> parts = new ArrayList<>();
        int bytes = MOST_BYTES;
        for (ObjectNode row : rows) {
            int size = Json.MAPPER.writeValueAsBytes(row).length + 1;
            if (parts.isEmpty() || parts.getLast().size() == MOST_ROWS || bytes + size > MOST_BYTES - AROUND) {
                parts.add(new ArrayList<>());
                bytes = 0;
            }
            parts.getLast().add(row);
            bytes += size;
        }
        return parts;
    }

    private ObjectNode named() {
        return Json.MAPPER.createObjectNode().put("listId", name.listId()).put("revision", name.revision());
    }

    private ProducerRecord<byte[], byte[]> event(String type, String what, ObjectNode value) {
        ProducerRecord<byte[], byte[]> event =
                new ProducerRecord<>(name.topic(), name.listId().getBytes(UTF_8), Json.MAPPER.writeValueAsBytes(value));
        header(event, Headers.SPEC_VERSION, "1.0");
        header(event, Headers.ID, "%s/%d/%s".formatted(name.listId(), name.revision(), what));
        header(event, Headers.SOURCE, name.source());
        header(event, Headers.TYPE, type);
        header(event, Headers.TIME, time.toString());
        header(event, Headers.CONTENT_TYPE, "application/json");
        return event;
    }

    private static void header(ProducerRecord<byte[], byte[]> event, String name, String text) {
        event.headers().add(name, text.getBytes(UTF_8));
    }
}
