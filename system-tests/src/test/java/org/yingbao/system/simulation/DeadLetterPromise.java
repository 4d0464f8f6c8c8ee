package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.testkit.simulation.SimulatedLog;

/** Every bad record is in the dead letters once, and no other. */
final class DeadLetterPromise {

    private static final List<String> INBOUND = List.of(
            Topics.CIVIL_AFFAIRS_IDENTITY,
            Topics.RURAL_AFFAIRS_IDENTITY,
            Topics.ENROLMENTS,
            Topics.VITAL_STATUS,
            Topics.OTHER_GRANTS,
            Topics.COLLECTIONS,
            Topics.POLICIES,
            Topics.REGIONS,
            Topics.DAYS,
            Topics.SCREENING,
            Topics.CIVIL_AFFAIRS_LISTS,
            Topics.RURAL_AFFAIRS_LISTS);
    private static final List<String> INNER = List.of(
            "identity.records.v1",
            Topics.ACCEPTED_POLICIES,
            Topics.ACCEPTED_REGIONS,
            "subsidy.commands.v1",
            Topics.PERSONS,
            Topics.PERSON_COLLECTIONS,
            Topics.ENTITLEMENTS,
            Topics.INSTRUCTIONS);

    private DeadLetterPromise() {}

    static List<String> broken(SimulatedLog log) {
        List<String> broken = new ArrayList<>();
        for (String topic : INBOUND) {
            Set<Position> bad = new HashSet<>();
            log.committed(topic).stream()
                    .filter(Inputs::isBad)
                    .map(Position::of)
                    .forEach(bad::add);
            for (ConsumerRecord<byte[], byte[]> letter : log.committed(topic + "-dlt")) {
                if (Crowd.isToSender(letter)) {
                    continue;
                }
                Position position = received(letter);
                if (!bad.remove(position)) {
                    broken.add("dead letter of " + position + ": twice, or of a sound record: "
                            + Headers.text(letter, "yb_detail"));
                }
            }
            bad.forEach(position -> broken.add("no dead letter of " + position));
        }
        for (String topic : INNER) {
            for (ConsumerRecord<byte[], byte[]> letter : log.committed(topic + "-dlt")) {
                broken.add("dead letter of " + received(letter) + ": " + Headers.text(letter, "yb_detail"));
            }
        }
        return broken;
    }

    private static Position received(ConsumerRecord<byte[], byte[]> letter) {
        return new Position(
                text(letter, "yb_topic"),
                Integer.parseInt(text(letter, "yb_partition")),
                Long.parseLong(text(letter, "yb_offset")));
    }

    private static String text(ConsumerRecord<byte[], byte[]> letter, String header) {
        return String.valueOf(Headers.text(letter, header));
    }
}
