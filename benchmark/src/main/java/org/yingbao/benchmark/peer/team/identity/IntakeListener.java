package org.yingbao.benchmark.peer.team.identity;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.event.DeadLetterOffice;
import org.yingbao.benchmark.peer.team.event.EventSender;
import org.yingbao.benchmark.peer.team.event.OutgoingEvent;
import org.yingbao.contracts.Topics;

/**
 * Takes what departments publish, under whatever key, checks it, and passes it on under the person it is about, so that
 * behind it each person has one partition.
 */
@Component
class IntakeListener {

    private final Admission admission;
    private final EventSender sender;
    private final DeadLetterOffice deadLetters;

    IntakeListener(Admission admission, EventSender sender, DeadLetterOffice deadLetters) {
        this.admission = admission;
        this.sender = sender;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(
            id = "intake",
            groupId = "identity-door",
            topics = {
                Topics.CIVIL_AFFAIRS_IDENTITY,
                Topics.RURAL_AFFAIRS_IDENTITY,
                Topics.ENROLMENTS,
                Topics.VITAL_STATUS,
                Topics.OTHER_GRANTS,
                Topics.COLLECTIONS
            },
            concurrency = "${team.threads}")
    void onRecords(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(record -> admitted(record).ifPresent(sender::send));
    }

    private Optional<OutgoingEvent> admitted(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.of(admission.admit(record));
        } catch (RuntimeException rejection) {
            deadLetters.put(record, rejection);
            return Optional.empty();
        }
    }
}
