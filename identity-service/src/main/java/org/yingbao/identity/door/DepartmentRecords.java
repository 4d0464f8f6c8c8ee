package org.yingbao.identity.door;

import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.identity.person.RegisterName;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.facts.Version;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entrance of one type of department record: what passes goes on keyed by person, with the personal data sealed.
 */
record DepartmentRecords(String type, RecordSchema shape, Events events, PersonIds personIds, Seal seal)
        implements Entrance {

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        JsonFields record = JsonFields.of(event.data());
        String digest = Digest.of(event.data());
        String recordId = record.name("recordId");
        long revision = record.number("revision", 1, Long.MAX_VALUE);
        Rest rest = shape.read(record);
        NamedPerson named = NamedPerson.read(record);
        ObjectNode kept = record.asked();
        kept.remove("person");
        if (type.equals(EventTypes.IDENTITY_RECORD)) {
            named.township().ifPresent(township -> kept.put("township", township));
            named.village().ifPresent(village -> kept.put("village", village));
        }
        PersonalData.of(named.subject()).refuseElsewhere(event, kept);
        LocalDate today = Shanghai.dayOf(event.time());
        named.check(today);
        rest.checkPlaceAndDays();
        NotInFuture.check(event);
        rest.checkHappened(today);
        RegisterName register = new RegisterName(event.type(), event.source(), recordId);
        Version version = new Version(revision, event.time(), event.id(), digest);
        return List.of(passed(event, register, version, named, kept));
    }

    private ProducerRecord<byte[], byte[]> passed(
            Received event, RegisterName register, Version version, NamedPerson named, ObjectNode record) {
        CheckedRecord checked = new CheckedRecord(
                register,
                version,
                seal.close(named.subject()),
                named.subject().phone() != null,
                named.birthDate().orElse(null),
                named.hasResidentId(),
                record);
        String personId =
                personIds.of(named.subject().documentType(), named.subject().number());
        return events.event(
                CheckedRecord.TOPIC,
                personId,
                CheckedRecord.TYPE,
                event.cause().at().toString(),
                Json.MAPPER.writeValueAsBytes(checked),
                event.cause());
    }
}
