package org.yingbao.contribution.funds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Closings in their order, one swept after the other. What a step leads to follows from the steps before it, whoever
 * asks and whenever.
 */
final class KnownClosings {
    private final int partitions;
    private final Map<String, KnownClosing> byId = new LinkedHashMap<>();

    KnownClosings(int partitions) {
        this.partitions = partitions;
    }

    /** The first of its name counts. */
    void add(AdmittedClosing closing, long at) {
        byId.putIfAbsent(closing.closingId(), new KnownClosing(closing, at, Set.of(), KnownClosing.NOT_YET));
    }

    void add(SweptPartition swept, long at) {
        byId.computeIfPresent(swept.closingId(), (_, known) -> with(known, swept.partition(), at));
    }

    private KnownClosing with(KnownClosing known, int partition, long at) {
        if (known.swept().contains(partition)) {
            return known;
        }
        Set<Integer> swept = new HashSet<>(known.swept());
        swept.add(partition);
        return new KnownClosing(
                known.closing(), known.at(), Set.copyOf(swept), swept.size() == partitions ? at : known.finishedAt());
    }

    Optional<KnownClosing> get(String closingId) {
        return Optional.ofNullable(byId.get(closingId));
    }

    /** The one that is swept now. */
    Optional<KnownClosing> running() {
        return byId.values().stream().filter(known -> !known.finished()).findFirst();
    }

    /** The closing whose sweep begins with the step at an offset. */
    Optional<KnownClosing> begunBy(long at) {
        List<KnownClosing> inOrder = new ArrayList<>(byId.values());
        for (int i = 0; i < inOrder.size(); i++) {
            KnownClosing known = inOrder.get(i);
            long before = i == 0 ? -1 : inOrder.get(i - 1).finishedAt();
            if (Math.max(known.at(), before) == at) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
