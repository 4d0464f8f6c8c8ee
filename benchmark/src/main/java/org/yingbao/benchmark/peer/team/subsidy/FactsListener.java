package org.yingbao.benchmark.peer.team.subsidy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.event.CloudEvent;
import org.yingbao.benchmark.peer.team.event.DeadLetterOffice;
import org.yingbao.benchmark.peer.team.event.EventSender;
import org.yingbao.benchmark.peer.team.event.OutgoingEvent;
import org.yingbao.benchmark.peer.team.event.TeamJson;
import org.yingbao.benchmark.peer.team.event.Trace;
import org.yingbao.benchmark.peer.team.store.DocumentStore;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonFacts;

/** Decides people anew when their facts change, or when something changes that concerns them. */
@Component
class FactsListener {

    private final DocumentStore<DecidedPerson> people;
    private final PolicyBook book;
    private final EventSender sender;
    private final DeadLetterOffice deadLetters;

    FactsListener(
            DocumentStore<DecidedPerson> decidedPeople,
            PolicyBook book,
            EventSender sender,
            DeadLetterOffice deadLetters) {
        this.people = decidedPeople;
        this.book = book;
        this.sender = sender;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(
            id = "facts",
            groupId = "subsidy",
            topics = {Topics.PERSONS, Topics.SUBSIDY_COMMANDS},
            concurrency = "${team.threads}")
    void onRecords(List<ConsumerRecord<byte[], byte[]>> batch) {
        Set<String> ids = new LinkedHashSet<>();
        batch.forEach(record -> ids.add(id(record)));
        Map<String, DecidedPerson> known = people.findAllById(ids);
        List<OutgoingEvent> out = book.whileItStands((policies, lastDay) -> {
            Deciding deciding = new Deciding(policies, lastDay);
            Map<String, DecidedPerson> changed = new HashMap<>();
            List<OutgoingEvent> published = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : batch) {
                DecidedPerson before = known.get(id(record));
                decide(deciding, before, record).ifPresent(decided -> {
                    if (!decided.person().equals(before)) {
                        known.put(decided.person().id(), decided.person());
                        changed.put(decided.person().id(), decided.person());
                    }
                    decided.published().ifPresent(published::add);
                });
            }
            people.saveAll(changed.values());
            return published;
        });
        sender.send(out);
    }

    private Optional<Deciding.Decided> decide(
            Deciding deciding, @Nullable DecidedPerson known, ConsumerRecord<byte[], byte[]> record) {
        try {
            CloudEvent event = CloudEvent.of(record);
            Trace trace = Trace.from(event);
            if (event.type().equals(DecideAgain.TYPE)) {
                return Optional.ofNullable(known).map(person -> deciding.again(person, trace));
            }
            PersonFacts facts = TeamJson.OURS.readValue(event.data(), PersonFacts.class);
            return Optional.of(deciding.facts(known, facts, trace));
        } catch (RuntimeException defect) {
            deadLetters.put(record, defect);
            return Optional.empty();
        }
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
