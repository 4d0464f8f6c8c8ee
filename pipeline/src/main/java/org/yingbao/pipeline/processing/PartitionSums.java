package org.yingbao.pipeline.processing;

import java.util.HashMap;
import java.util.Map;

/** The sums of a partition as the thread that owns it has them. */
final class PartitionSums {

    private final PublishedSums found;
    private final Map<String, Long> reached;
    private SumsCheckpoint standing;

    /**
     * Of a partition that was taken over.
     *
     * @param standing its checkpoint in the store
     * @param found what was published since it
     * @param reached for each input, the offset from which it is read
     */
    PartitionSums(SumsCheckpoint standing, PublishedSums found, Map<String, Long> reached) {
        this.standing = standing;
        this.found = found;
        this.reached = new HashMap<>(reached);
    }

    SumsCheckpoint standing() {
        return standing;
    }

    void read(String input, long next) {
        reached.merge(input, next, Math::max);
    }

    void moved(SumsCheckpoint to) {
        standing = to;
    }

    void published(Map<String, Long> ends) {
        if (!isHeldBack()) {
            standing = standing.published(ends);
        }
    }

    /** Whether sums stand for what is not committed yet, or for less than those that were published before. */
    boolean isHeldBack() {
        return standing.read().entrySet().stream()
                .anyMatch(input -> reached.getOrDefault(input.getKey(), 0L) < input.getValue());
    }

    /** What is to be published: some sums of the store under those that changed last, and nothing of all others. */
    Map<String, Sum> said(Map<String, Sum> stored) {
        Map<String, Sum> said = new HashMap<>();
        if (standing.held()) {
            found.sums().forEach((name, cause) -> said.put(name, Sum.nothing(cause)));
        }
        said.putAll(stored);
        standing.changed().forEach((name, sum) -> {
            if (standing.held() || standing.unsaid().contains(name)) {
                said.put(name, sum);
            }
        });
        return said;
    }

    boolean isSaidWhole() {
        return standing.held();
    }
}
