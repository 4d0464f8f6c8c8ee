package org.yingbao.quickstart.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Headers;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.department.Document;
import org.yingbao.contracts.department.IdentityRecord;
import org.yingbao.contracts.department.Person;
import org.yingbao.pipeline.Json;

/** What the departments of Lüliang publish: CloudEvents in binary mode. */
final class Events {

    private static final LocalDate FIRST_RECOGNITION = LocalDate.of(2019, 3, 1);
    private static final int MONTHS = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 25;

    private Events() {}

    static ProducerRecord<byte[], byte[]> policy() {
        return event(
                Topics.POLICIES,
                "1411-2023",
                EventTypes.POLICY,
                "urn:cn:medical-insurance",
                "lvliang-2023-1",
                "2022-08-31T09:00:00+08:00",
                read("lvliang-2023.json"));
    }

    /** Of somebody whom two departments know, both recognitions. */
    static Stream<ProducerRecord<byte[], byte[]>> recognitions(Resident resident) {
        ProducerRecord<byte[], byte[]> first = recognition(resident, resident.hardship());
        return resident.twice()
                ? Stream.of(first, recognition(resident, resident.hardship().lesser()))
                : Stream.of(first);
    }

    private static ProducerRecord<byte[], byte[]> recognition(Resident resident, Hardship hardship) {
        Department department = hardship.department;
        int number = resident.number();
        String region = resident.county().region;
        String record = "%s-%s-%06d".formatted(department.records, region, number);
        IdentityRecord value = new IdentityRecord(
                record,
                1,
                IdentityRecord.Status.ACTIVE.name(),
                hardship.name(),
                hardship.attributes(number),
                region,
                FIRST_RECOGNITION.plusMonths(number % MONTHS),
                null,
                new Person(
                        new Document(Document.Type.RESIDENT_ID.name(), resident.document()),
                        resident.name(),
                        null,
                        null,
                        null,
                        null));
        return event(
                department.topic,
                hashed(resident.document()),
                EventTypes.IDENTITY_RECORD,
                department.source,
                record + "-1",
                FIRST_DAY.plusDays(number % DAYS) + "T10:00:00+08:00",
                Json.MAPPER.writeValueAsBytes(value));
    }

    private static ProducerRecord<byte[], byte[]> event(
            String topic, String key, String type, String source, String id, String time, byte[] value) {
        ProducerRecord<byte[], byte[]> event = new ProducerRecord<>(topic, bytes(key), value);
        event.headers()
                .add(Headers.SPEC_VERSION, bytes("1.0"))
                .add(Headers.ID, bytes(id))
                .add(Headers.SOURCE, bytes(source))
                .add(Headers.TYPE, bytes(type))
                .add(Headers.TIME, bytes(time))
                .add(Headers.CONTENT_TYPE, bytes("application/json"));
        return event;
    }

    /** A key stays the same for a person and names nobody. */
    private static String hashed(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(document));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (var in = Objects.requireNonNull(Events.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
