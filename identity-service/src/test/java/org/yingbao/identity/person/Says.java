package org.yingbao.identity.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.door.Entrances;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import tools.jackson.databind.node.ObjectNode;

/** What a department says of a person, as it leaves the door. */
record Says(String topic, String type, String source, ObjectNode value, Instant at, String eventId) {

    static final Events EVENTS = new Events("urn:yingbao:identity");
    static final Instant NOON = Instant.parse("2022-10-16T04:00:00Z");
    private static final Secret SECRET = Secret.of("a secret of the tests only".getBytes(UTF_8));
    static final Seal SEAL = new Seal(SECRET);
    private static final PersonIds PERSON_IDS = new PersonIds(SECRET);
    private static final Door DOOR =
            new Door(new Entrances(EVENTS, PERSON_IDS, SEAL).all(), new DeadLetters("identity-service"));

    static Says identity(String recordId) {
        return record(Topics.CIVIL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD, recordId)
                .with(value -> value.put("status", "ACTIVE")
                        .put("category", "ORPHAN")
                        .put("region", "141102")
                        .put("from", "2022-03-01"));
    }

    static Says enrolment(String recordId) {
        return record(Topics.ENROLMENTS, EventTypes.ENROLMENT, recordId)
                .with(value -> value.put("status", "ACTIVE")
                        .put("coverageYear", 2023)
                        .put("scheme", "RESIDENT")
                        .put("region", "141102")
                        .put("tier", 1));
    }

    static Says collection(String recordId) {
        return record(Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT, recordId)
                .with(value -> value.put("status", "PAID")
                        .put("coverageYear", 2023)
                        .put("amountFen", 7_000)
                        .put("paidAt", "2022-10-15t09:30:00.5z")
                        .put("channel", "COUNTER"));
    }

    static Says answer(String recordId) {
        return record(Topics.SCREENING, EventTypes.SCREENING_ANSWER, recordId)
                .with(value -> value.put("status", "ACTIVE")
                        .put("coverageYear", 2023)
                        .put("outcome", "WILL_PAY")
                        .put("answeredOn", "2023-01-09"));
    }

    private static Says record(String topic, String type, String recordId) {
        ObjectNode value = Json.MAPPER.createObjectNode();
        value.put("recordId", recordId).put("revision", 1);
        return new Says(topic, type, "urn:department", value, NOON, recordId + "/1").of("ANN");
    }

    Says with(Consumer<ObjectNode> change) {
        ObjectNode changed = value.deepCopy();
        change.accept(changed);
        return new Says(topic, type, source, changed, at, eventId);
    }

    private ObjectNode person(ObjectNode value) {
        return (ObjectNode) value.path("person");
    }

    /** Of a person with a passport, who is called after its number. */
    Says of(String number) {
        return with(value -> {
            ObjectNode person = value.putObject("person");
            person.putObject("document").put("type", "PASSPORT").put("number", number);
            person.put("name", "Name of " + number);
        });
    }

    Says residentId(String number) {
        return with(value -> ((ObjectNode) value.at("/person/document"))
                .put("type", "RESIDENT_ID")
                .put("number", number));
    }

    Says named(String name) {
        return with(value -> person(value).put("name", name));
    }

    Says phone(String phone) {
        return with(value -> person(value).put("phone", phone));
    }

    Says birthDate(String day) {
        return with(value -> person(value).put("birthDate", day));
    }

    Says revision(long revision) {
        return with(value -> value.put("revision", revision))
                .event(value.path("recordId").asString() + "/" + revision);
    }

    Says status(String status) {
        return with(value -> value.put("status", status));
    }

    /** Another content under the same revision. */
    Says content(String content) {
        return with(value -> value.put("content", content));
    }

    Says minutesLater(long minutes) {
        return new Says(topic, type, source, value, at.plusSeconds(60 * minutes), eventId);
    }

    Says event(String id) {
        return new Says(topic, type, source, value, at, id);
    }

    Says source(String other) {
        return new Says(topic, type, other, value, at, eventId);
    }

    String personId() {
        return new String(checked().key(), UTF_8);
    }

    static String personId(String passport) {
        return PERSON_IDS.of("PASSPORT", passport);
    }

    CheckedRecord record() {
        return Json.MAPPER.readValue(checked().value(), CheckedRecord.class);
    }

    /** Behind the door. */
    ProducerRecord<byte[], byte[]> checked() {
        List<ProducerRecord<byte[], byte[]>> leaving = DOOR.process(List.of(received()));
        if (!leaving.getFirst().topic().equals(CheckedRecord.TOPIC)) {
            throw new IllegalStateException(
                    "refused: " + Headers.text(leaving.getFirst().headers(), "yb_detail"));
        }
        return leaving.getFirst();
    }

    private ConsumerRecord<byte[], byte[]> received() {
        RecordHeaders headers = new RecordHeaders(List.of(
                Headers.header("ce_specversion", "1.0"),
                Headers.header("ce_id", eventId),
                Headers.header("ce_source", source),
                Headers.header("ce_type", type),
                Headers.header("ce_time", at.toString())));
        return new ConsumerRecord<>(
                topic,
                0,
                0,
                at.toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                new byte[0],
                Json.MAPPER.writeValueAsBytes(value),
                headers,
                Optional.empty());
    }
}
