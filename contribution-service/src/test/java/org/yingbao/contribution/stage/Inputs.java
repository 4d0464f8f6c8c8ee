package org.yingbao.contribution.stage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.identity.ScreeningAnswerFact;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.ScopeOfYear;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.event.Root;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.sealing.Subject;

/** Records as they come from other services. */
final class Inputs {

    static final long CLOCK = 1_662_800_000_000L;

    static final String PERSON = "pk7q2x3c4v5b6n7m8a9s1d2f3g4";
    static final Seal SEAL = new Seal(Secret.of("the secret of these tests".getBytes(StandardCharsets.UTF_8)));
    static final String WANG = subject("王秀英", "13900000000");

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private Inputs() {}

    static String subject(String name, @Nullable String phone) {
        return SEAL.close(new Subject("RESIDENT_ID", "141102195602110016", name, phone));
    }

    static ConsumerRecord<byte[], byte[]> entitlements(long offset, String subject, EntitlementStep... steps) {
        List<YearEntitlement> years =
                steps.length == 0 ? List.of() : List.of(new YearEntitlement(2023, List.of(steps)));
        return entitlements(offset, new Entitlements(PERSON, offset + 1, subject, years, null));
    }

    static ConsumerRecord<byte[], byte[]> entitlements(long offset, Entitlements value) {
        return record(Topics.ENTITLEMENTS, EventTypes.ENTITLEMENTS, offset, value);
    }

    static ConsumerRecord<byte[], byte[]> scoped(
            long offset, String subject, ScopeOfYear scope, EntitlementStep... steps) {
        YearEntitlement year = new YearEntitlement(2023, List.of(steps), null, scope);
        return entitlements(offset, new Entitlements(PERSON, offset + 1, subject, List.of(year), null));
    }

    static ConsumerRecord<byte[], byte[]> answers(long offset, ScreeningAnswerFact... answers) {
        return record(
                Topics.PERSON_COLLECTIONS,
                EventTypes.PERSON_COLLECTIONS,
                offset,
                new PersonCollections(PERSON, offset + 1, List.of(), null, List.of(answers)));
    }

    static ConsumerRecord<byte[], byte[]> collections(long offset, CollectionFact... results) {
        return record(
                Topics.PERSON_COLLECTIONS,
                EventTypes.PERSON_COLLECTIONS,
                offset,
                new PersonCollections(PERSON, offset + 1, List.of(results)));
    }

    private static ConsumerRecord<byte[], byte[]> record(String topic, String type, long offset, Object value) {
        Cause cause = new Cause(
                new Position("civil-affairs.identity.v1", 0, offset),
                "d-" + offset,
                "2022-09-10T10:00:00+08:00",
                "d-" + offset,
                TRACE,
                new Root(new Position("civil-affairs.identity.v1", 0, offset), "urn:cn:civil-affairs"));
        return at(
                new Events("urn:yingbao:test")
                        .event(topic, PERSON, type, type + offset, Json.MAPPER.writeValueAsBytes(value), cause),
                offset);
    }

    /** A record as it is read where it was written. */
    static ConsumerRecord<byte[], byte[]> at(ProducerRecord<byte[], byte[]> written, long offset) {
        return new ConsumerRecord<>(
                written.topic(),
                0,
                offset,
                CLOCK,
                TimestampType.CREATE_TIME,
                0,
                0,
                written.key(),
                written.value(),
                new RecordHeaders(written.headers()),
                Optional.empty());
    }
}
