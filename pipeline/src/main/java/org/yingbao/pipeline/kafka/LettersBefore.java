package org.yingbao.pipeline.kafka;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.door.DeadLetters;

/**
 * Records that are read once more are not refused once more. What a group commits itself carries a remark; what an
 * operator commits does not. So what lies on the topics of dead letters is looked at only after somebody moved a group
 * back, or a store made a stage begin before what it committed.
 */
final class LettersBefore {

    private static final String CONTINUED = "continued";

    private final Letters there;
    private final List<String> origins;
    private final Map<TopicPartition, Set<Refusal>> known = new HashMap<>();
    private final Map<TopicPartition, Repeated> unread = new HashMap<>();

    /** Records that come again, of which it was not looked at yet what lies there. */
    private record Repeated(long begin, long end) {}

    LettersBefore(Letters there) {
        this(there, List.of());
    }

    /** {@code origins}: topics to whose senders records are refused as well. */
    LettersBefore(Letters there, List<String> origins) {
        this.there = there;
        this.origins = origins;
    }

    /**
     * Looks, where it has to, what lies there of records from the begin on: the committed offset, if none is named.
     * Where only so much comes again as was committed, that waits until something of it is refused.
     */
    void look(Map<TopicPartition, @Nullable OffsetAndMetadata> committed, Map<TopicPartition, Long> begins) {
        known.keySet().removeAll(committed.keySet());
        unread.keySet().removeAll(committed.keySet());
        Map<TopicPartition, Long> repeated = new HashMap<>();
        committed.forEach((partition, offset) -> {
            long before = offset == null ? 0 : offset.offset();
            long begin = begins.getOrDefault(partition, before);
            if (offset == null || !CONTINUED.equals(offset.metadata())) {
                repeated.put(partition, begin);
            } else if (begin < before) {
                unread.put(partition, new Repeated(begin, before));
            }
        });
        read(repeated);
    }

    private void read(Map<TopicPartition, Long> repeated) {
        if (repeated.isEmpty()) {
            return;
        }
        Set<String> topics = Stream.concat(repeated.keySet().stream().map(TopicPartition::topic), origins.stream())
                .map(DeadLetters::topicOf)
                .collect(Collectors.toSet());
        there.read(topics, record -> {
            Refusal refusal = Refusal.of(record.headers(), record.value());
            if (refusal != null && refusal.offset() >= repeated.getOrDefault(refusal.partition(), Long.MAX_VALUE)) {
                known.computeIfAbsent(refusal.partition(), key -> new HashSet<>())
                        .add(refusal);
            }
        });
    }

    /** Those of the records that do not lie there. */
    List<ProducerRecord<byte[], byte[]>> without(List<ProducerRecord<byte[], byte[]>> leaving) {
        if (leaving.stream().anyMatch(this::isUnread)) {
            Map<TopicPartition, Long> repeated = new HashMap<>();
            unread.forEach((partition, records) -> repeated.put(partition, records.begin()));
            read(repeated);
            unread.clear();
        }
        return known.isEmpty()
                ? leaving
                : leaving.stream().filter(record -> !isKnown(record)).toList();
    }

    private boolean isUnread(ProducerRecord<byte[], byte[]> record) {
        Refusal refusal = unread.isEmpty() ? null : refusal(record);
        Repeated repeated = refusal == null ? null : unread.get(refusal.partition());
        return refusal != null && repeated != null && refusal.offset() < repeated.end();
    }

    private boolean isKnown(ProducerRecord<byte[], byte[]> record) {
        Refusal refusal = refusal(record);
        return refusal != null
                && known.getOrDefault(refusal.partition(), Set.of()).contains(refusal);
    }

    private static @Nullable Refusal refusal(ProducerRecord<byte[], byte[]> record) {
        return DeadLetters.areOn(record.topic()) ? Refusal.of(record.headers(), record.value()) : null;
    }

    /** What to commit of each partition. */
    Map<TopicPartition, OffsetAndMetadata> upTo(Map<TopicPartition, Long> next) {
        Map<TopicPartition, OffsetAndMetadata> commits = new HashMap<>();
        next.forEach((partition, offset) -> commits.put(partition, upTo(partition, offset)));
        return commits;
    }

    /** With the remark if nothing is ahead that lies there. */
    OffsetAndMetadata upTo(TopicPartition partition, long offset) {
        Repeated repeated = unread.get(partition);
        boolean ahead = (repeated != null && offset < repeated.end())
                || known.getOrDefault(partition, Set.of()).stream().anyMatch(each -> each.offset() >= offset);
        return new OffsetAndMetadata(offset, ahead ? "" : CONTINUED);
    }

    /** What was passed needs not be known any longer. */
    void passed(TopicPartition partition, long next) {
        unread.computeIfPresent(partition, (key, repeated) -> next < repeated.end() ? repeated : null);
        known.computeIfPresent(partition, (key, refusals) -> {
            refusals.removeIf(each -> each.offset() < next);
            return refusals.isEmpty() ? null : refusals;
        });
    }
}
