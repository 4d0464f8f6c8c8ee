package org.yingbao.identity.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.list.CheckedHead;
import org.yingbao.identity.list.CheckedPart;
import org.yingbao.identity.list.CheckedRelease;
import org.yingbao.identity.list.CheckedRow;
import org.yingbao.identity.list.ListKey;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.list.Release;
import tools.jackson.databind.JsonNode;

/** The entrance of full lists: what passes goes on keyed by its source, with the personal data sealed. */
record ListRecords(Events events, RowChecks rows) implements Entrance {

    private static final int LARGEST_PART = 256 * 1024;
    private static final int LARGEST_OTHER = 64 * 1024;
    private static final int MOST_ROWS = 500;
    private static final long MOST_OF_A_LIST = 2_000_000;
    private static final long HIGHEST_NUMBER = 100_000_000;
    private static final int MOST_PARTS = 5_000;

    @Override
    public String type() {
        return EventTypes.LIST;
    }

    @Override
    public List<String> types() {
        return List.of(EventTypes.LIST, EventTypes.LIST_PART, EventTypes.LIST_RELEASE);
    }

    @Override
    public int maxBytes() {
        return LARGEST_PART;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        JsonFields fields = JsonFields.of(event.data());
        if (event.type().equals(EventTypes.LIST_PART)) {
            return List.of(part(event, fields));
        }
        int size = event.record().value().length;
        if (size > LARGEST_OTHER) {
            throw new Refused(Reason.TOO_LARGE, "the value has %d bytes, at most %d".formatted(size, LARGEST_OTHER));
        }
        return List.of(event.type().equals(EventTypes.LIST) ? head(event, fields) : release(event, fields));
    }

    private ProducerRecord<byte[], byte[]> head(Received event, JsonFields fields) throws Refused {
        ListKey list = list(event.source(), fields);
        String region = fields.anyText("region");
        List<String> categories = categories(fields);
        LocalDate asOf = fields.day("asOf");
        long rowCount = fields.number("rows", 0, MOST_OF_A_LIST);
        boolean compare = fields.has("mode")
                && fields.word("mode", Set.of("APPLY", "COMPARE")).equals("COMPARE");
        Rest.checkRegion(region);
        NotInFuture.check(event);
        NotInFuture.check(Shanghai.dayOf(event.time()), "/asOf", asOf);
        CheckedHead head = new CheckedHead(list, version(event, list), region, categories, asOf, rowCount, compare);
        return passed(event, list, CheckedHead.TYPE, head);
    }

    /** Sorted and each once: the same categories in another order are the same scope. */
    private static List<String> categories(JsonFields fields) throws Refused {
        JsonNode raw = fields.raw("categories");
        if (raw.isString() && raw.stringValue().equals("ALL")) {
            return List.of();
        }
        List<String> codes = fields.codes("categories");
        if (codes.isEmpty()) {
            throw fields.refuse("categories", "no category: codes in an array, or ALL");
        }
        return codes.stream().distinct().sorted().toList();
    }

    private ProducerRecord<byte[], byte[]> part(Received event, JsonFields fields) throws Refused {
        ListKey list = list(event.source(), fields);
        int parts = (int) fields.number("parts", 1, MOST_PARTS);
        int part = (int) fields.number("part", 1, parts);
        List<JsonFields> written = fields.objects("rows");
        if (written.isEmpty() || written.size() > MOST_ROWS) {
            throw fields.refuse("rows", "not within 1 and %d rows".formatted(MOST_ROWS));
        }
        List<CheckedRow> checked = new ArrayList<>(written.size());
        int index = 0;
        for (JsonFields row : written) {
            long number = row.number("row", 1, HIGHEST_NUMBER);
            checked.add(
                    rows.check(event, list.listId(), number, fields.raw("rows").get(index++)));
        }
        NotInFuture.check(event);
        return passed(event, list, CheckedPart.TYPE, new CheckedPart(list, version(event, list), part, parts, checked));
    }

    private ProducerRecord<byte[], byte[]> release(Received event, JsonFields fields) throws Refused {
        ListKey list = list(fields.name("source"), fields);
        String verdict = fields.word("verdict", Set.of("ACCEPT", "WITHDRAW"));
        fields.name("releasedBy");
        fields.name("why");
        NotInFuture.check(event);
        CheckedRelease release = new CheckedRelease(list, version(event, list), Release.valueOf(verdict));
        return passed(event, list, CheckedRelease.TYPE, release);
    }

    private static ListKey list(String source, JsonFields fields) throws Refused {
        return new ListKey(source, fields.name("listId"), fields.number("revision", 1, Long.MAX_VALUE));
    }

    private static Version version(Received event, ListKey list) throws Refused {
        return new Version(list.revision(), event.time(), event.id(), Digest.of(event.data()));
    }

    private ProducerRecord<byte[], byte[]> passed(Received event, ListKey list, String type, Object value) {
        return events.event(
                Topics.CHECKED_LISTS,
                list.source(),
                type,
                event.cause().at().toString(),
                Json.MAPPER.writeValueAsBytes(value),
                event.cause());
    }
}
