package org.yingbao.benchmark.peer.team.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

/** Folds admitted records into people, and publishes whoever changed. A partition's people are this thread's alone. */
@Component
class PersonListener {

    private final DocumentStore<RegisteredPerson> people;
    private final RegisterOwners owners;
    private final EventSender sender;
    private final DeadLetterOffice deadLetters;

    PersonListener(DocumentStores stores, RegisterOwners owners, EventSender sender, DeadLetterOffice deadLetters) {
        this.people = stores.collection("people", RegisteredPerson.class);
        this.owners = owners;
        this.sender = sender;
        this.deadLetters = deadLetters;
    }

    private record Arrived(ConsumerRecord<byte[], byte[]> record, String personId, Trace trace, Object news) {}

    @KafkaListener(
            id = "people",
            groupId = "identity",
            topics = Topics.IDENTITY_RECORDS,
            concurrency = "${team.threads}")
    void onRecords(List<ConsumerRecord<byte[], byte[]>> batch) {
        List<Arrived> arrived = new ArrayList<>(batch.size());
        batch.forEach(record -> read(record, arrived));
        Map<String, RegisterOwner> owned = owners.claim(arrived.stream()
                .map(Arrived::news)
                .filter(AdmittedRecord.class::isInstance)
                .map(AdmittedRecord.class::cast)
                .toList());
        Set<String> ids = new LinkedHashSet<>();
        arrived.forEach(each -> ids.add(each.personId()));
        Map<String, RegisteredPerson> known = people.findAllById(ids);
        Map<String, RegisteredPerson> changed = new HashMap<>();
        List<OutgoingEvent> out = new ArrayList<>();
        for (Arrived each : arrived) {
            RegisteredPerson before = known.getOrDefault(each.personId(), RegisteredPerson.unknown(each.personId()));
            PersonFolding folding = new PersonFolding(before, each.record(), each.trace());
            switch (each.news()) {
                case AdmittedRecord record ->
                    folding.fold(
                            record,
                            Objects.requireNonNull(owned.get(record.register().text())));
                case RecordMoved moved -> folding.fold(moved);
                default -> throw new IllegalStateException();
            }
            out.addAll(folding.published());
            if (!folding.after().equals(before)) {
                known.put(before.id(), folding.after());
                changed.put(before.id(), folding.after());
            }
        }
        people.saveAll(changed.values());
        sender.send(out);
    }

    private void read(ConsumerRecord<byte[], byte[]> record, List<Arrived> arrived) {
        try {
            CloudEvent event = CloudEvent.of(record);
            Class<?> type = event.type().equals(RecordMoved.TYPE) ? RecordMoved.class : AdmittedRecord.class;
            Object news = TeamJson.OURS.readValue(event.data(), type);
            arrived.add(new Arrived(record, new String(record.key(), StandardCharsets.UTF_8), Trace.from(event), news));
        } catch (RuntimeException defect) {
            deadLetters.put(record, defect);
        }
    }
}
