package org.yingbao.identity.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.identity.door.DaysAndRegions;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.identity.person.ListRuns;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.UnansweredDoor;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.store.MemoryStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole identity-service in memory: door, lists, reports, persons. */
final class ListTown {

    private static final Events EVENTS = new Events("urn:yingbao:identity");
    private static final Secret SECRET = Secret.of("a secret of the tests only".getBytes(UTF_8));
    private static final Seal SEAL = new Seal(SECRET);
    private static final PersonIds PERSON_IDS = new PersonIds(SECRET);
    private static final int PARTITIONS = 2;

    private long read;
    private final FakeLog log = new FakeLog(PARTITIONS, 0);
    private final DeadLetters letters = new DeadLetters("identity-service");
    private final UnansweredDoor silent = new UnansweredDoor(DaysAndRegions.entrances(EVENTS, PARTITIONS), letters);
    private final Door door = new Door(new Entrances(EVENTS, PERSON_IDS, SEAL).all(), letters);
    private MemoryStore store = new MemoryStore();
    private final List<FakeMember> members;

    ListTown() {
        members = List.of(
                member("lists", () -> new ListStage(EVENTS, store, PARTITIONS)),
                member("list-reports", () -> new ReportStage(EVENTS)),
                member("identity", () -> new IdentityStage(EVENTS, SEAL, store)));
    }

    private FakeMember member(String group, Supplier<Stage<?, ?>> stage) {
        return new FakeMember(log, group, () -> processor(stage.get()), Set.of(0, 1));
    }

    private <D, E> Processor processor(Stage<D, E> stage) {
        return new StageProcessor<>(stage, store, log, EVENTS, letters);
    }

    /** Everything is forgotten that was kept. */
    void emptyTheStore() {
        store = new MemoryStore();
        members.forEach(FakeMember::restart);
    }

    ListTown hear(SentList... lists) {
        for (SentList list : lists) {
            list.records().forEach(this::hear);
        }
        return this;
    }

    ListTown hear(ConsumerRecord<byte[], byte[]> record) {
        boolean ofAll = silent.topics().contains(record.topic());
        log.append((ofAll ? silent : door).process(List.of(record)));
        return this;
    }

    /** An event of whatever topic; of those that others read nothing is heard. */
    ListTown hear(String topic, String type, String source, String id, Instant time, JsonNode data) {
        return silent.topics().contains(topic) || door.topics().contains(topic)
                ? hear(record(topic, type, source, id, time, data))
                : this;
    }

    private ConsumerRecord<byte[], byte[]> record(
            String topic, String type, String source, String id, Instant time, JsonNode data) {
        RecordHeaders headers = new RecordHeaders(List.of(
                Headers.header("ce_specversion", "1.0"),
                Headers.header("ce_id", id),
                Headers.header("ce_source", source),
                Headers.header("ce_type", type),
                Headers.header("ce_time", time.toString())));
        return new ConsumerRecord<>(
                topic,
                0,
                read++,
                time.toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                new byte[0],
                Json.MAPPER.writeValueAsBytes(data),
                headers,
                Optional.empty());
    }

    /** A department recognises somebody by an event. */
    ListTown recognised(String passport, String recordId, String region, String from) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.put("recordId", recordId).put("revision", 1).put("status", "ACTIVE");
        data.put("category", SentList.LOW_INCOME).put("region", region).put("from", from);
        ObjectNode person = data.putObject("person");
        person.put("name", "Name of " + passport)
                .putObject("document")
                .put("type", "PASSPORT")
                .put("number", passport);
        return hear(
                Topics.CIVIL_AFFAIRS_IDENTITY,
                EventTypes.IDENTITY_RECORD,
                "urn:civil-affairs",
                recordId,
                Instant.parse("2022-08-01T00:00:00Z"),
                data);
    }

    /** What is said of a region code for all years, such as its successor. */
    ListTown region(String region, String what, String other) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.put("region", region).put("revision", 1).put("name", region).put(what, other);
        return hear(
                Topics.REGIONS,
                EventTypes.REGION,
                "urn:medical-insurance",
                region,
                Instant.parse("2022-08-01T00:00:00Z"),
                data);
    }

    List<ListDifference> differences() {
        return log.all(Topics.LIST_DIFFERENCES).stream()
                .map(record -> Json.MAPPER.readValue(record.value(), ListDifference.class))
                .toList();
    }

    List<String> differenceIds() {
        return log.all(Topics.LIST_DIFFERENCES).stream()
                .map(record -> String.valueOf(Headers.text(record, Headers.ID)))
                .toList();
    }

    /** A day is published. */
    ListTown day(String day) {
        JsonNode data = Json.MAPPER.createObjectNode().put("day", day);
        return hear(Topics.DAYS, EventTypes.DAY, "urn:scheduler", day, Instant.parse(day + "T00:00:10+08:00"), data);
    }

    /** Only lists and doors work; people hear nothing yet. */
    ListTown settledWithoutPeople() {
        boolean busy = true;
        while (busy) {
            busy = members.get(0).step(5);
        }
        return this;
    }

    ListTown settled() {
        boolean busy = true;
        while (busy) {
            busy = false;
            for (FakeMember member : members) {
                busy |= member.step(5);
            }
        }
        return this;
    }

    /** A few steps of anybody, with crashes in them. */
    ListTown stepped(Random chance, int steps) {
        for (int step = 0; step < steps; step++) {
            members.get(chance.nextInt(members.size())).step(1 + chance.nextInt(4), crash(chance));
        }
        return this;
    }

    private static FakeMember.Crash crash(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> FakeMember.Crash.BEFORE_COMMIT;
            case 1 -> FakeMember.Crash.AFTER_COMMIT;
            default -> FakeMember.Crash.NONE;
        };
    }

    /** With crashes before and after transactions, of all stages. */
    ListTown settledWithCrashes(Random chance) {
        boolean busy = true;
        while (busy) {
            busy = false;
            for (FakeMember member : members) {
                busy |= member.step(1 + chance.nextInt(9), crash(chance));
            }
        }
        return this;
    }

    /** What is true of each person, without versions. */
    SortedMap<String, List<IdentityFact>> identities() {
        SortedMap<String, List<IdentityFact>> identities = new TreeMap<>();
        facts().forEach((id, facts) -> identities.put(id, facts.identities()));
        identities.values().removeIf(List::isEmpty);
        return identities;
    }

    private Map<String, PersonFacts> facts() {
        Map<String, PersonFacts> last = new LinkedHashMap<>();
        log.all(Topics.PERSONS)
                .forEach(record -> last.put(
                        new String(record.key(), UTF_8), Json.MAPPER.readValue(record.value(), PersonFacts.class)));
        return last;
    }

    List<IdentityFact> identitiesOf(String passport) {
        return identities().getOrDefault(PERSON_IDS.of("PASSPORT", passport), List.of());
    }

    List<IdentityFact> identitiesOfResident(String number) {
        return identities().getOrDefault(PERSON_IDS.of("RESIDENT_ID", number), List.of());
    }

    IdentityFact identityOf(String passport) {
        List<IdentityFact> identities = identitiesOf(passport);
        assertThat(identities).as(passport).hasSize(1);
        return identities.getFirst();
    }

    List<ListReport> reports() {
        List<ListReport> reports = new ArrayList<>();
        log.all(Topics.LIST_REPORTS)
                .forEach(record -> reports.add(Json.MAPPER.readValue(record.value(), ListReport.class)));
        return reports;
    }

    List<String> reportIds() {
        List<String> ids = new ArrayList<>();
        log.all(Topics.LIST_REPORTS).forEach(record -> ids.add(String.valueOf(Headers.text(record, Headers.ID))));
        return ids;
    }

    /** The last report of each revision. */
    SortedMap<String, ListReport> lastReports() {
        SortedMap<String, ListReport> last = new TreeMap<>();
        reports()
                .forEach(report -> last.put(report.source() + " " + report.listId() + "/" + report.revision(), report));
        return last;
    }

    ListReport reportOf(SentList list) {
        ListReport report = lastReports().get(list.source() + " " + list.listId() + "/" + list.revision());
        assertThat(report).as(list.listId()).isNotNull();
        return java.util.Objects.requireNonNull(report);
    }

    /** How much people were told. */
    int told() {
        return (int) log.all(CheckedRecord.TOPIC).stream()
                .filter(record -> ListRuns.TYPE.equals(Headers.text(record, Headers.TYPE)))
                .count();
    }

    int personVersions() {
        return log.all(Topics.PERSONS).size();
    }

    /** Why anything became a dead letter. */
    List<String> deadLetters() {
        List<String> reasons = new ArrayList<>();
        for (String topic : List.of(
                Topics.CIVIL_AFFAIRS_LISTS,
                Topics.CHECKED_LISTS,
                Topics.LIST_COMMANDS,
                Topics.LIST_VERDICTS,
                CheckedRecord.TOPIC)) {
            log.all(DeadLetters.topicOf(topic))
                    .forEach(letter ->
                            reasons.add(Headers.text(letter, "yb_reason") + ": " + Headers.text(letter, "yb_detail")));
        }
        return reasons;
    }

    List<ProducerRecord<byte[], byte[]>> atTheDoor(ConsumerRecord<byte[], byte[]> record) {
        return door.process(List.of(record));
    }
}
