package org.yingbao.testkit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person on the lists of one source, region and category from the first that names them on. */
final class PlainRun {
    private final Document document;
    private final String category;
    private final PlainList first;
    private Optional<String> from = Optional.empty();
    private ObjectNode content = Event.JSON.createObjectNode();
    private Instant since = Instant.EPOCH;
    private Optional<PlainList> end = Optional.empty();

    private PlainRun(Document document, String category, PlainList first) {
        this.document = document;
        this.category = category;
        this.first = first;
    }

    /** All runs of a category that these lists give, which count and are of one source and region. */
    static List<PlainRun> of(Collection<PlainList> counting, String category) {
        TreeMap<LocalDate, PlainList> byDay = new TreeMap<>();
        counting.stream()
                .filter(list -> list.scope().covers(category))
                .sorted(PlainList.IN_ORDER_OF_SENDING)
                .forEach(list -> byDay.put(list.scope().asOf(), list));
        List<PlainRun> runs = new ArrayList<>();
        Map<Document, PlainRun> going = new HashMap<>();
        for (PlainList list : byDay.values()) {
            going.values().removeIf(run -> run.isEndedBy(list));
            list.named(category).forEach((document, row) -> {
                PlainRun run = going.computeIfAbsent(document, d -> {
                    runs.add(new PlainRun(d, category, list));
                    return runs.getLast();
                });
                run.add(list, row);
            });
        }
        return runs;
    }

    private boolean isEndedBy(PlainList list) {
        boolean missed = list.of(document, category) == PlainList.Word.MISSED;
        if (missed) {
            end = Optional.of(list);
        }
        return missed;
    }

    private void add(PlainList list, PlainRow row) {
        ObjectNode now = saying(row);
        if (isNews(now)) {
            since = list.sent();
        }
        content = now;
        from = row.from().or(() -> from);
    }

    /** What the record would say with this row as the last. */
    private ObjectNode saying(PlainRow row) {
        String began = row.from().or(() -> from).orElse(first.scope().asOf().toString());
        return row.content().put("from", began);
    }

    /** Whether a row would change something. */
    boolean isChangedBy(PlainRow row) {
        return isNews(saying(row));
    }

    private boolean isNews(JsonNode now) {
        return !Canonical.of(compared(now)).equals(Canonical.of(compared(content)));
    }

    /**
     * A name with space around it, a small x and a birth date beside a resident ID, which tells it, say nothing new.
     */
    private static JsonNode compared(JsonNode content) {
        ObjectNode compared = ((ObjectNode) content).deepCopy();
        if (compared.path("person") instanceof ObjectNode person) {
            person.put("name", Fields.trimmed(person.path("name").asString()));
            boolean tellsBirth = Document.RESIDENT_ID.equals(
                    person.path("document").path("type").asString());
            person.remove(tellsBirth ? List.of("document", "birthDate") : List.of("document"));
        }
        return compared;
    }

    Document document() {
        return document;
    }

    boolean goesOn() {
        return end.isEmpty();
    }

    /** The record of the list's source that nobody sent. */
    Event record(Function<Document, String> personIds) {
        ObjectNode data = content.deepCopy()
                .put("recordId", recordId(personIds.apply(document)))
                .put("revision", 1)
                .put("status", end.isPresent() ? "ENDED" : "ACTIVE");
        end.ifPresent(list -> data.put("to", list.scope().asOf().toString()));
        return new Event(
                "civil-affairs.identity.v1",
                "org.yingbao.identity-record.v1",
                first.name().source(),
                data.path("recordId").asString(),
                end.map(PlainList::sent).orElse(since),
                data);
    }

    private String recordId(String personId) {
        String named = String.join(
                "|",
                first.said().path("region").asString(),
                category,
                personId,
                first.said().path("asOf").asString());
        return "list-" + base32(sha256(named)).substring(0, 26);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 4648 in small letters; what does not fill five bits at the end is left out. */
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = ((held << 8) | (one & 0xff)) & 0xffff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append("abcdefghijklmnopqrstuvwxyz234567".charAt((held >> bits) & 31));
            }
        }
        return text.toString();
    }
}
