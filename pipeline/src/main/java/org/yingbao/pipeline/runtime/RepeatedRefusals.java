package org.yingbao.pipeline.runtime;

import java.util.HashMap;
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
import org.yingbao.pipeline.event.LogName;

/**
 * Records that are read once more are not refused once more. What a group commits itself carries a remark; what an
 * operator commits does not. So what lies on the topics of dead letters is looked at only after somebody moved a group
 * back, or a store made a stage begin before what it committed.
 */
final class RepeatedRefusals {

    private static final String CONTINUED = "continued";

    private final DeadLetterHistory there;
    private final List<String> origins;
    private final LogName log;
    private final Map<TopicPartition, KnownRefusals> known = new HashMap<>();
    private final Map<TopicPartition, Repeated> unread = new HashMap<>();
    private final MirroredRefusals mirrored = new MirroredRefusals();

    /** Records that come again, of which it was not looked at yet what lies there. */
    private record Repeated(long begin, long end) {}

    RepeatedRefusals(DeadLetterHistory there, LogName log) {
        this(there, log, List.of());
    }

    /** {@code origins}: topics to whose senders records are refused as well. */
    RepeatedRefusals(DeadLetterHistory there, LogName log, List<String> origins) {
        this.there = there;
        this.log = log;
        this.origins = List.copyOf(origins);
    }

    /**
     * Looks, where it has to, what lies there of records from the begin on: the committed offset, if none is named.
     * Where only so much comes again as was committed, that waits until something of it is refused.
     *
     * @param ends of the partitions now: nothing that was refused before lies behind
     */
    void look(
            Map<TopicPartition, @Nullable OffsetAndMetadata> committed,
            Map<TopicPartition, Long> begins,
            Map<TopicPartition, Long> ends) {
        known.keySet().removeAll(committed.keySet());
        unread.keySet().removeAll(committed.keySet());
        mirrored.clear();
        mirrored.lookFor(ends);
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
        read(repeated, true);
    }

    private void read(Map<TopicPartition, Long> repeated, boolean mirroredToo) {
        if (repeated.isEmpty()) {
            return;
        }
        known.keySet().removeAll(repeated.keySet());
        Set<String> topics = Stream.concat(repeated.keySet().stream().map(TopicPartition::topic), origins.stream())
                .map(DeadLetters::topicOf)
                .collect(Collectors.toSet());
        there.read(topics, record -> {
            Refusal refusal = Refusal.of(record.headers(), record.value());
            if (refusal == null || !repeated.containsKey(refusal.partition())) {
                return;
            }
            if (!log.isOfThisLog(record.headers(), List.of())) {
                if (mirroredToo) {
                    mirrored.add(refusal);
                }
            } else if (refusal.offset() >= repeated.getOrDefault(refusal.partition(), Long.MAX_VALUE)) {
                known.computeIfAbsent(refusal.partition(), key -> new KnownRefusals())
                        .add(refusal.offset(), refusal.print());
            }
        });
    }

    /** Those of the records that do not lie there. */
    List<ProducerRecord<byte[], byte[]>> without(List<ProducerRecord<byte[], byte[]>> leaving) {
        if (leaving.stream().anyMatch(this::isUnread)) {
            Map<TopicPartition, Long> repeated = new HashMap<>();
            unread.forEach((partition, records) -> repeated.put(partition, records.begin()));
            read(repeated, true);
            unread.clear();
        }
        return leaving.stream().filter(record -> !isKnown(record)).toList();
    }

    private boolean isUnread(ProducerRecord<byte[], byte[]> record) {
        Refusal refusal = unread.isEmpty() ? null : refusal(record);
        Repeated repeated = refusal == null ? null : unread.get(refusal.partition());
        return refusal != null && repeated != null && refusal.offset() < repeated.end();
    }

    private boolean isKnown(ProducerRecord<byte[], byte[]> record) {
        Refusal refusal = refusal(record);
        return refusal != null && (isKnown(refusal) || mirrored.take(refusal));
    }

    private boolean isKnown(Refusal refusal) {
        KnownRefusals letters = known.get(refusal.partition());
        if (letters != null && !letters.reach(refusal.offset())) {
            read(Map.of(refusal.partition(), refusal.offset()), false);
            letters = known.get(refusal.partition());
        }
        return letters != null && letters.has(refusal.offset(), refusal.print());
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
                || mirrored.isAhead(partition, offset)
                || (known.containsKey(partition) && known.get(partition).isAhead(offset));
        return new OffsetAndMetadata(offset, ahead ? "" : CONTINUED);
    }

    /** What was passed needs not be known any longer. */
    void passed(TopicPartition partition, long next) {
        unread.computeIfPresent(partition, (key, repeated) -> next < repeated.end() ? repeated : null);
        known.computeIfPresent(partition, (key, refusals) -> {
            refusals.passed(next);
            return refusals.isEmpty() ? null : refusals;
        });
        mirrored.passed(partition, next);
    }
}
