package org.yingbao.system.mistakes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.notification.told.NoticeHistory;
import org.yingbao.notification.told.NotificationEvent;
import org.yingbao.notification.told.NotificationStage;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.system.chain.Instructions;

/** The notices that there are, compared with those that follow when all instructions are read once and in order. */
final class Notices {

    private Notices() {}

    static List<String> faults(String bootstrapServers) {
        Set<String> owed = owed(Instructions.values(bootstrapServers, Topics.INSTRUCTIONS));
        Set<String> there = Instructions.values(bootstrapServers, Topics.NOTICES).stream()
                .map(record -> String.valueOf(Headers.text(record, Headers.ID)))
                .collect(Collectors.toSet());
        return Stream.concat(
                        owed.stream().filter(id -> !there.contains(id)).map(id -> "no notice " + id),
                        there.stream().filter(id -> !owed.contains(id)).map(id -> "unfounded notice " + id))
                .toList();
    }

    private static Set<String> owed(List<ConsumerRecord<byte[], byte[]>> instructions) {
        NotificationStage stage = new NotificationStage();
        Map<String, NoticeHistory> people = new HashMap<>();
        Set<String> owed = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : instructions) {
            if (stage.read(record) instanceof Input.One<NotificationEvent>(String id, NotificationEvent heard)) {
                Change<NoticeHistory> folded = stage.apply(
                        id, Optional.ofNullable(people.get(id)), new Event<>(Headers.causeOf(record), heard));
                folded.outbox().stream().map(OutboxEvent::id).forEach(owed::add);
                Optional.ofNullable(folded.state()).ifPresent(told -> people.put(id, told));
            }
        }
        return owed;
    }
}
