package org.yingbao.pipeline.runtime;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Dead letters of another log, mirrored to this one together with the records that were refused there. The offsets in
 * them mean nothing here, and the times may be those of the mirror, so they are told by what was received, and counted.
 */
final class MirroredRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(MirroredRefusals.class);
    private static final int MOST = 100_000;

    private final Map<Long, Integer> letters = new HashMap<>();
    private final Map<TopicPartition, Long> until = new HashMap<>();
    private boolean full;

    /** Records of these partitions before these offsets may be mirrored ones. */
    void lookFor(Map<TopicPartition, Long> ends) {
        until.putAll(ends);
    }

    void add(Refusal refusal) {
        if (letters.size() < MOST) {
            letters.merge(refusal.content(), 1, Integer::sum);
        } else if (!full) {
            full = true;
            LOG.warn("more than {} dead letters of another log: of the others a second one may be written", MOST);
        }
    }

    /** Whether a letter of this refusal was mirrored; each counts for one. */
    boolean take(Refusal refusal) {
        if (letters.isEmpty() || refusal.offset() >= until.getOrDefault(refusal.partition(), 0L)) {
            return false;
        }
        Integer there = letters.get(refusal.content());
        letters.computeIfPresent(refusal.content(), (content, count) -> count == 1 ? null : count - 1);
        return there != null;
    }

    boolean isAhead(TopicPartition partition, long offset) {
        return !letters.isEmpty() && offset < until.getOrDefault(partition, 0L);
    }

    /** Whoever has passed all mirrored records needs to know no letters any longer. */
    void passed(TopicPartition partition, long next) {
        until.computeIfPresent(partition, (key, end) -> next < end ? end : null);
        if (until.isEmpty()) {
            letters.clear();
        }
    }

    /** Begins to count anew. */
    void clear() {
        letters.clear();
        until.clear();
    }
}
