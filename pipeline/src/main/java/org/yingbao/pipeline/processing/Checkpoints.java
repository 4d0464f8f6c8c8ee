package org.yingbao.pipeline.processing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.store.HeldCheckpoints;
import org.yingbao.pipeline.store.Store;

/**
 * The marks of a stage's partitions. Each is moved on from the one that stands in the store, after what was written
 * before it: so long as it can be moved, nothing written before it is forgotten, and no other thread is at its
 * partition.
 */
final class Checkpoints {

    private final String stage;
    private final HeldCheckpoints held;
    private final Map<Integer, Long> moves = new HashMap<>();

    /**
     * A mark as the store keeps it.
     *
     * @param move how often it was moved; no two of a partition are the same
     */
    private record Moved(long move, Checkpoint mark) {

        static final Moved NEVER = new Moved(0, Checkpoint.NONE);
    }

    Checkpoints(String stage, Store store) {
        this.stage = stage;
        this.held = new HeldCheckpoints(store);
    }

    /** What the store remembers of a partition; whoever had the partition before cannot move its mark any more. */
    Checkpoint take(int partition) {
        Moved before = held.take(name(partition))
                .map(bytes -> Json.MAPPER.readValue(bytes, Moved.class))
                .orElse(Moved.NEVER);
        moves.put(partition, before.move());
        move(Map.of(partition, before.mark()));
        return before.mark();
    }

    /** Throws {@link TransientFailure} if another thread has one of the partitions, or if the store has forgotten. */
    void check(Collection<Integer> partitions) {
        held.check(partitions.stream().map(this::name).toList());
    }

    /** Says of partitions what is known to be written; throws as {@link #check} does. */
    void move(Map<Integer, Checkpoint> known) {
        Map<String, byte[]> marks = HashMap.newHashMap(known.size());
        Map<Integer, Long> moved = HashMap.newHashMap(known.size());
        known.forEach((partition, mark) -> {
            long move = moves.getOrDefault(partition, 0L) + 1;
            marks.put(name(partition), Json.MAPPER.writeValueAsBytes(new Moved(move, mark)));
            moved.put(partition, move);
        });
        held.set(marks);
        moves.putAll(moved);
    }

    private String name(int partition) {
        return name(stage, partition);
    }

    static String name(String stage, int partition) {
        return stage + "/" + partition;
    }
}
