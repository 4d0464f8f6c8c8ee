package org.yingbao.benchmark.peer.team.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.benchmark.peer.team.event.Inbound;
import org.yingbao.benchmark.peer.team.event.OutgoingEvent;
import org.yingbao.benchmark.peer.team.event.Trace;
import org.yingbao.benchmark.peer.team.subject.Subjects;
import org.yingbao.contracts.DeadLetterReason;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.rules.place.Region;

/** Admits a department record or rejects it, by the checks in the order in which the contract has them. */
@Component
class Admission {

    private static final int MOST_BYTES = 64 * 1024;

    private static final Map<String, String> TYPES = Map.of(
            Topics.CIVIL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD,
            Topics.RURAL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD,
            Topics.ENROLMENTS, EventTypes.ENROLMENT,
            Topics.VITAL_STATUS, EventTypes.VITAL_STATUS,
            Topics.OTHER_GRANTS, EventTypes.OTHER_GRANT,
            Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT);

    private final Map<String, Function<Inbound, Claimed>> readers = Map.of(
            EventTypes.IDENTITY_RECORD, IdentityClaims::read,
            EventTypes.ENROLMENT, EnrolmentClaims::read,
            EventTypes.VITAL_STATUS, VitalStatusClaims::read,
            EventTypes.OTHER_GRANT, OtherGrantClaims::read,
            EventTypes.COLLECTION_RESULT, CollectionClaims::read);

    private final Subjects subjects;

    Admission(Subjects subjects) {
        this.subjects = subjects;
    }

    OutgoingEvent admit(ConsumerRecord<byte[], byte[]> record) {
        String type = TYPES.getOrDefault(record.topic(), "");
        Inbound inbound = Inbound.of(record, MOST_BYTES, type);
        Claimed claimed = Check.present(readers.get(type), type).apply(inbound);
        NamedPerson person = NamedPerson.of(claimed.person());
        person.checkSchema();
        checkPrivacy(inbound, claimed, person);
        person.checkDigit();
        person.checkBirthDates(inbound.day());
        checkRegion(claimed.region());
        checkInterval(claimed.from(), claimed.to());
        inbound.checkTime();
        claimed.past().forEach((at, day) -> inbound.checkPast(day, at));
        AdmittedRecord admitted = claimed.admitted(inbound, person, subjects);
        return new OutgoingEvent(
                Topics.IDENTITY_RECORDS,
                admitted.personId(),
                AdmittedRecord.TYPE,
                inbound.event().id(),
                admitted,
                Trace.from(inbound.event()));
    }

    private static void checkPrivacy(Inbound inbound, Claimed claimed, NamedPerson person) {
        person.checkHidden(claimed.recordId(), false, "/recordId");
        person.checkHidden(inbound.event().id(), false, "ce_id");
        for (String text : claimed.freeTexts()) {
            person.checkHidden(text, true, "an attribute or reason");
        }
    }

    private static void checkRegion(List<String> regions) {
        for (String region : regions) {
            Check.that(Region.isKnown(region), DeadLetterReason.UNKNOWN_REGION, "/region is not of GB/T 2260");
        }
    }

    private static void checkInterval(@Nullable LocalDate from, @Nullable LocalDate to) {
        Check.that(
                from == null || to == null || to.isAfter(from),
                DeadLetterReason.INTERVAL_REVERSED,
                "/to is not after /from");
    }
}
