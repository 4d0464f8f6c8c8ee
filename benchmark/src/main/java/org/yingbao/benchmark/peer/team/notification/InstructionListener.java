package org.yingbao.benchmark.peer.team.notification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.yingbao.benchmark.peer.team.notification.NoticedPerson.YearNotices;
import org.yingbao.benchmark.peer.team.store.DocumentStore;
import org.yingbao.benchmark.peer.team.store.DocumentStores;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.notification.Notice;

/** Makes a notice of each instruction, and withdraws the one before. */
@Component
class InstructionListener {

    private final DocumentStore<NoticedPerson> people;
    private final EventSender sender;
    private final DeadLetterOffice deadLetters;

    InstructionListener(DocumentStores stores, EventSender sender, DeadLetterOffice deadLetters) {
        this.people = stores.collection("people", NoticedPerson.class);
        this.sender = sender;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(
            id = "instructions",
            groupId = "notification",
            topics = Topics.INSTRUCTIONS,
            concurrency = "${team.threads}")
    void onRecords(List<ConsumerRecord<byte[], byte[]>> batch) {
        Set<String> ids = new LinkedHashSet<>();
        batch.forEach(record -> ids.add(id(record)));
        Map<String, NoticedPerson> known = people.findAllById(ids);
        Map<String, NoticedPerson> changed = new HashMap<>();
        List<OutgoingEvent> out = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            String id = id(record);
            NoticedPerson before = known.getOrDefault(id, NoticedPerson.unknown(id));
            NoticedPerson after = fold(before, record, out);
            if (!after.equals(before)) {
                known.put(id, after);
                changed.put(id, after);
            }
        }
        people.saveAll(changed.values());
        sender.send(out);
    }

    private NoticedPerson fold(NoticedPerson person, ConsumerRecord<byte[], byte[]> record, List<OutgoingEvent> out) {
        try {
            CloudEvent event = CloudEvent.of(record);
            Instruction instruction = TeamJson.OURS.readValue(event.data(), Instruction.class);
            Optional<YearNotices> known = person.year(instruction.coverageYear());
            long version = known.map(year -> year.latest().instructionVersion()).orElse(0L);
            if (instruction.version() < version) {
                return person;
            }
            YearNotices notices = instruction.version() == version
                    ? known.orElseThrow()
                    : new YearNotices(
                            NoticeText.of(instruction),
                            known.map(YearNotices::latest)
                                    .map(NoticeText::withdrawn)
                                    .orElse(null));
            publish(notices, Trace.from(event), out);
            return person.with(notices);
        } catch (RuntimeException defect) {
            deadLetters.put(record, defect);
            return person;
        }
    }

    private static void publish(YearNotices notices, Trace trace, List<OutgoingEvent> out) {
        if (notices.replaced() != null) {
            out.add(event(notices.replaced(), trace));
        }
        out.add(event(notices.latest(), trace));
    }

    private static OutgoingEvent event(Notice notice, Trace trace) {
        return new OutgoingEvent(
                Topics.NOTICES,
                notice.personId(),
                EventTypes.NOTICE,
                notice.noticeId() + "-" + notice.status(),
                notice,
                trace);
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
