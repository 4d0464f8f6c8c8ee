package org.yingbao.system.kills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.testkit.departments.Published;

/** All dead letters, compared with the bad records that were published. */
final class DeadLettersRead {

    private final List<String> lost = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> unfounded = new ArrayList<>();

    DeadLettersRead(Committed committed, Set<String> topics, Map<Published.Place, String> bad) {
        Map<Published.Place, String> missing = new HashMap<>(bad);
        Set<Published.Place> seen = new HashSet<>();
        topics.stream().filter(topic -> topic.endsWith("-dlt")).sorted().forEach(topic -> {
            for (ConsumerRecord<byte[], byte[]> letter : committed.records(topic)) {
                Published.Place place = place(letter);
                String reason = Committed.header(letter, "yb_reason");
                if (!seen.add(place)) {
                    twice.add("dead letter of " + place);
                } else if (!reason.equals(missing.remove(place))) {
                    unfounded.add(reason + ": " + place + ", " + Committed.header(letter, "yb_detail"));
                }
            }
        });
        missing.forEach((place, reason) -> lost.add(reason + ": no dead letter of " + place));
    }

    private static Published.Place place(ConsumerRecord<byte[], byte[]> letter) {
        return new Published.Place(
                Committed.header(letter, "yb_topic"),
                Integer.parseInt(Committed.header(letter, "yb_partition")),
                Long.parseLong(Committed.header(letter, "yb_offset")));
    }

    /** Bad records without a dead letter. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    List<String> twice() {
        return List.copyOf(twice);
    }

    /** Dead letters of good records, or for another reason. */
    List<String> unfounded() {
        return List.copyOf(unfounded);
    }
}
