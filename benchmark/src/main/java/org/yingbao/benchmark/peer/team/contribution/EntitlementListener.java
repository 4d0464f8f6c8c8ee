package org.yingbao.benchmark.peer.team.contribution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.event.CloudEvent;
import org.yingbao.benchmark.peer.team.event.DeadLetterOffice;
import org.yingbao.benchmark.peer.team.event.EventSender;
import org.yingbao.benchmark.peer.team.event.OutgoingEvent;
import org.yingbao.benchmark.peer.team.event.TeamJson;
import org.yingbao.benchmark.peer.team.event.Trace;
import org.yingbao.benchmark.peer.team.store.DocumentStore;
import org.yingbao.benchmark.peer.team.store.DocumentStores;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.subsidy.Entitlements;

/**
 * Settles people when their entitlements or collections change. Both topics have the same partitions, which the range
 * assignor gives to the same thread, so that a person has one writer. Documents are written before the transaction is
 * committed; if it is not, the same records come again, find themselves folded, and tell tax what they told it then.
 */
@Component
class EntitlementListener {

    private final DocumentStore<SettledPerson> people;
    private final SettledYears settling;
    private final InstructionEvents events;
    private final EventSender sender;
    private final DeadLetterOffice deadLetters;

    EntitlementListener(
            DocumentStores stores,
            SettledYears settling,
            InstructionEvents events,
            EventSender sender,
            DeadLetterOffice deadLetters) {
        this.people = stores.collection("people", SettledPerson.class);
        this.settling = settling;
        this.events = events;
        this.sender = sender;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(
            id = "entitlements",
            groupId = "contribution",
            topics = {Topics.ENTITLEMENTS, Topics.PERSON_COLLECTIONS},
            concurrency = "${team.threads}")
    void onRecords(List<ConsumerRecord<byte[], byte[]>> batch) {
        Set<String> ids = new LinkedHashSet<>();
        Map<TopicPartition, Long> starts = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            ids.add(id(record));
            starts.merge(new TopicPartition(record.topic(), record.partition()), record.offset(), Math::min);
        }
        Map<String, SettledPerson> known = people.findAllById(ids);
        Map<String, SettledPerson> changed = new HashMap<>();
        List<OutgoingEvent> out = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            String id = id(record);
            SettledPerson before = known.getOrDefault(id, SettledPerson.unknown(id));
            SettledPerson after = fold(before, record, starts, out);
            if (!after.equals(before)) {
                known.put(id, after);
                changed.put(id, after);
            }
        }
        people.saveAll(changed.values());
        sender.send(out);
    }

    private SettledPerson fold(
            SettledPerson before,
            ConsumerRecord<byte[], byte[]> record,
            Map<TopicPartition, Long> starts,
            List<OutgoingEvent> out) {
        List<OutgoingEvent> published = new ArrayList<>();
        try {
            CloudEvent event = CloudEvent.of(record);
            SettledPerson after = record.topic().equals(Topics.ENTITLEMENTS)
                    ? fold(before, TeamJson.OURS.readValue(event.data(), Entitlements.class))
                    : fold(before, TeamJson.OURS.readValue(event.data(), PersonCollections.class));
            Trace trace = Trace.from(event);
            if (after.equals(before)) {
                again(before, record, trace, published);
            } else {
                after = settle(before, after.confirming(unconfirmed(before, starts)), record, trace, published);
            }
            out.addAll(published);
            return after;
        } catch (RuntimeException defect) {
            deadLetters.put(record, defect);
            return before;
        }
    }

    private static SettledPerson fold(SettledPerson before, Entitlements entitlements) {
        return entitlements.version() > before.entitlementsVersion() ? before.with(entitlements) : before;
    }

    private static SettledPerson fold(SettledPerson before, PersonCollections collections) {
        return collections.version() > before.collectionsVersion() ? before.with(collections) : before;
    }

    private SettledPerson settle(
            SettledPerson before,
            SettledPerson folded,
            ConsumerRecord<byte[], byte[]> record,
            Trace trace,
            List<OutgoingEvent> published) {
        SettledPerson after = folded;
        for (ToldInstruction told : settling.due(before, folded, ToldInstruction.Cause.of(record, trace))) {
            after = after.telling(told);
            published.add(events.instruction(after.id(), told));
        }
        after = after.withNextLedger();
        published.add(InstructionEvents.ledger(after, trace));
        return after;
    }

    private void again(
            SettledPerson person, ConsumerRecord<byte[], byte[]> record, Trace trace, List<OutgoingEvent> published) {
        person.unconfirmed().stream()
                .filter(told -> told.cause().is(record))
                .forEach(told -> published.add(events.instruction(person.id(), told)));
        if (person.ledgerVersion() > 0) {
            published.add(InstructionEvents.ledger(person, trace));
        }
    }

    /** A batch begins where the last one was committed: what follows from records before it has been told. */
    private static List<ToldInstruction> unconfirmed(SettledPerson person, Map<TopicPartition, Long> starts) {
        return person.unconfirmed().stream()
                .filter(told -> {
                    ToldInstruction.Cause cause = told.cause();
                    Long start = starts.get(new TopicPartition(cause.topic(), cause.partition()));
                    return start == null || cause.offset() >= start;
                })
                .toList();
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
