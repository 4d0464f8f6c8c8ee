package org.yingbao.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.CountedAs;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.SettlementOfLine;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.department.Document;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.event.Traces;

/** People whose events say anything at all, and what they said last. */
final class Town {

    static final int YEAR = 2023;
    private static final String TIME = "2022-10-01T02:00:00Z";
    private static final List<String> COUNTIES = List.of("141102", "141181", "110101");
    private static final List<String> TOWNSHIPS = List.of("141102003", "凤山街道", "a/b%2F");
    private static final List<String> CLASSES = List.of("MINIMUM_LIVING", "EXTREME_POVERTY", "ORPHAN");
    private static final List<String> PAYERS = List.of("MEDICAL_AID", "DISABLED_FEDERATION");
    private static final List<@Nullable LocalDate> BIRTHS = Arrays.asList(
            null,
            LocalDate.of(2022, 1, 2),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2005, 1, 2),
            LocalDate.of(2005, 1, 1),
            LocalDate.of(1963, 1, 1));

    final Map<String, PersonFacts> facts = new TreeMap<>();
    final Map<String, LedgerLines> ledgers = new TreeMap<>();
    final Map<String, Suspected> suspected = new TreeMap<>();
    final Map<String, Map<String, Notice>> notices = new TreeMap<>();
    private final Events events = new Events("urn:yingbao:test");
    private final SplittableRandom random;
    private long count;

    Town(SplittableRandom random) {
        this.random = random;
    }

    /** Something that somebody's service says next. */
    ProducerRecord<byte[], byte[]> next() {
        count++;
        String id = "p" + random.nextInt(12);
        return switch (random.nextInt(5)) {
            case 0 -> known(id);
            case 1 -> suspected(id);
            case 2 -> told(id);
            default -> instructed(id);
        };
    }

    private ProducerRecord<byte[], byte[]> known(String id) {
        List<IdentityFact> identities = new ArrayList<>();
        for (int record = random.nextInt(3); record > 0; record--) {
            identities.add(new IdentityFact(
                    "urn:s" + random.nextInt(2),
                    "r" + record,
                    1L,
                    Instant.parse(TIME).plusSeconds(random.nextInt(3)),
                    "ACTIVE",
                    any(CLASSES),
                    null,
                    any(COUNTIES),
                    LocalDate.of(2022, 1, 1),
                    null,
                    any(TOWNSHIPS),
                    random.nextBoolean() ? "村/1" : null));
        }
        PersonFacts now = new PersonFacts(
                id,
                count,
                BIRTHS.get(random.nextInt(BIRTHS.size())),
                Instant.parse(TIME),
                "sealed",
                List.of(),
                identities,
                List.of(),
                List.of());
        facts.put(id, now);
        return event(Topics.PERSONS, EventTypes.PERSON, id, now);
    }

    private ProducerRecord<byte[], byte[]> suspected(String id) {
        boolean is = random.nextBoolean();
        Suspected now = new Suspected(
                id,
                new Document("RESIDENT_ID", "1"),
                "某某",
                YEAR,
                count,
                is ? "SUSPECTED" : "CLEARED",
                is ? null : "SETTLED",
                "UNPAID",
                LocalDate.of(2023, 1, 1),
                is ? 1 + random.nextInt(2) : null,
                null,
                null,
                null,
                List.of(),
                List.of());
        suspected.put(id, now);
        return event(Topics.SUSPECTED, EventTypes.SUSPECTED, id, now);
    }

    private ProducerRecord<byte[], byte[]> told(String id) {
        Map<String, Notice> known = notices.computeIfAbsent(id, _ -> new TreeMap<>());
        String noticeId = id + "-" + random.nextInt(3);
        Notice before = known.get(noticeId);
        String status = before == null
                ? "ISSUED"
                : before.status().equals("ISSUED") ? any(List.of("SENT", "REFUSED", "WITHDRAWN")) : before.status();
        Notice now = new Notice(noticeId, id, YEAR, "i", 1, status, "title", "text");
        known.put(noticeId, now);
        return event(Topics.NOTICES, EventTypes.NOTICE, id, now);
    }

    private ProducerRecord<byte[], byte[]> instructed(String id) {
        LedgerLines now = new LedgerLines(id, count, List.of(line()));
        ledgers.put(id, now);
        return event(Topics.LEDGER, EventTypes.LEDGER, id, now);
    }

    private LedgerLine line() {
        String action = random.nextInt(5) == 0 ? null : any(List.of("EXEMPT", "DIFFERENCE", "WITHDRAWN"));
        long subsidyFen = random.nextInt(1, 300) * 100L;
        CountedAs as = random.nextInt(3) == 0
                ? null
                : new CountedAs(
                        "urn:s",
                        any(CLASSES),
                        any(COUNTIES),
                        random.nextBoolean() ? any(TOWNSHIPS) : null,
                        random.nextBoolean() ? "村/1" : null,
                        null);
        return new LedgerLine(
                        YEAR,
                        action == null ? null : "i",
                        1,
                        action,
                        "141102",
                        "141102",
                        1,
                        action == null ? null : 35_000L,
                        action == null ? null : subsidyFen,
                        action == null ? null : 35_000 - subsidyFen,
                        action == null || action.equals("WITHDRAWN")
                                ? List.of()
                                : List.of(new Payer(any(PAYERS), subsidyFen)),
                        0,
                        random.nextInt(4) == 0 ? random.nextInt(-100, 100) * 10L : null,
                        false,
                        null,
                        action == null ? null : new Reason(any(List.of("DECEASED", "IDENTITY_LOST")), "text", "[SD-1]"),
                        List.of(),
                        List.of())
                .with(new SettlementOfLine(
                        any(Arrays.asList(
                                null,
                                "SETTLED",
                                "PART_PAID",
                                "PAID_ELSEWHERE",
                                "EXEMPT_UNANSWERED",
                                "UNPAID",
                                "NOT_ENROLLED")),
                        null,
                        "NONE",
                        null,
                        as,
                        null,
                        null));
    }

    private <T extends @Nullable Object> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    ProducerRecord<byte[], byte[]> day(LocalDate day) {
        count++;
        return event(Topics.DAYS, EventTypes.DAY, "day", Map.of("day", day.toString()));
    }

    private ProducerRecord<byte[], byte[]> event(String topic, String type, String key, Object content) {
        String id = "e" + count;
        Cause cause =
                new Cause(new Position("department.v1", 0, count), id, TIME, id, Traces.begun("urn:yingbao:test", id));
        ProducerRecord<byte[], byte[]> event =
                events.event(topic, key, type, id, Json.MAPPER.writeValueAsBytes(content), cause);
        event.headers().add("yb_test", "1".getBytes(StandardCharsets.UTF_8));
        return event;
    }
}
