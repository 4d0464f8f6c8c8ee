package org.yingbao.benchmark.peer.team.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.benchmark.peer.team.event.OutgoingEvent;
import org.yingbao.benchmark.peer.team.event.Trace;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.RegisterConflict;

/** One piece of news and what it does to a person. */
final class PersonFolding {

    private final boolean again;
    private final ConsumerRecord<?, ?> seenAt;
    private final Trace trace;
    private final List<OutgoingEvent> published = new ArrayList<>(2);
    private RegisteredPerson person;

    PersonFolding(RegisteredPerson before, ConsumerRecord<?, ?> record, Trace trace) {
        this.trace = trace;
        again = before.hasSeen(record.partition(), record.offset());
        person = before;
        seenAt = record;
    }

    RegisteredPerson after() {
        return person;
    }

    List<OutgoingEvent> published() {
        return published;
    }

    /** The person's own record, unless a greater version names somebody else. */
    void fold(AdmittedRecord record, RegisterOwner owner) {
        for (String former : owner.formerly()) {
            RecordMoved moved = new RecordMoved(record.register(), owner.version(), former);
            publish(
                    Topics.IDENTITY_RECORDS,
                    former,
                    RecordMoved.TYPE,
                    owner.version().eventId() + "-moved-" + former,
                    moved);
        }
        if (!owner.personId().equals(record.personId())) {
            return;
        }
        if (again) {
            snapshot(record.ofTax());
            return;
        }
        Optional<AdmittedRecord> known = person.current(record.register());
        known.ifPresent(before -> conflict(before, record));
        if (known.isEmpty() || record.version().compareTo(known.get().version()) > 0) {
            person = person.with(record).seen(seenAt.partition(), seenAt.offset());
            snapshot(record.ofTax());
        }
    }

    /** The record belongs to somebody else from a version on. */
    void fold(RecordMoved moved) {
        if (again) {
            snapshotAll();
            return;
        }
        Optional<AdmittedRecord> known = person.current(moved.register());
        if (known.isPresent() && known.get().version().compareTo(moved.version()) < 0) {
            person = person.without(known.get()).seen(seenAt.partition(), seenAt.offset());
            snapshot(known.get().ofTax());
        }
    }

    private void snapshotAll() {
        if (person.factsVersion() > 0) {
            snapshot(false);
        }
        if (person.collectionsVersion() > 0) {
            snapshot(true);
        }
    }

    private void snapshot(boolean collections) {
        if (collections && person.collectionsVersion() > 0) {
            publish(
                    Topics.PERSON_COLLECTIONS,
                    person.id(),
                    EventTypes.PERSON_COLLECTIONS,
                    person.id() + "-collections-" + person.collectionsVersion(),
                    PersonSnapshots.collections(person));
        } else if (!collections && person.factsVersion() > 0) {
            publish(
                    Topics.PERSONS,
                    person.id(),
                    EventTypes.PERSON,
                    person.id() + "-facts-" + person.factsVersion(),
                    PersonSnapshots.facts(person));
        }
    }

    private void conflict(AdmittedRecord known, AdmittedRecord sent) {
        if (!known.version().conflictsWith(sent.version())) {
            return;
        }
        boolean sentCounts = sent.version().compareTo(known.version()) > 0;
        RegisterName register = sent.register();
        String counts = (sentCounts ? sent : known).version().eventId();
        String other = (sentCounts ? known : sent).version().eventId();
        publish(
                Topics.CONFLICTS,
                person.id(),
                EventTypes.REGISTER_CONFLICT,
                sent.version().eventId() + "-conflict",
                new RegisterConflict(
                        register.type(),
                        register.source(),
                        register.recordId(),
                        sent.version().revision(),
                        counts,
                        other));
    }

    private void publish(String topic, String key, String type, String id, Object value) {
        published.add(new OutgoingEvent(topic, key, type, id, value, trace));
    }
}
