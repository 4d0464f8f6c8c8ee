package org.yingbao.pipeline.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Trouble;
import org.yingbao.pipeline.store.Store;

/**
 * The marks of one thread in its store. Each is moved on from the one that stands there, after what was written before
 * it: so long as it can be moved, nothing written before it is forgotten, and no other thread is at its partition.
 */
final class Marks {

    private final String stage;
    private final Store store;
    private final Map<Integer, Standing> standing = new HashMap<>();

    private record Standing(byte @Nullable [] bytes, Mark mark) {}

    Marks(String stage, Store store) {
        this.stage = stage;
        this.store = store;
    }

    /** What the store remembers of a partition; whoever had the partition before can not move its mark any more. */
    Mark take(int partition) {
        byte[] bytes = store.mark(name(partition)).orElse(null);
        Mark mark = bytes == null ? Mark.NONE : Json.MAPPER.readValue(bytes, Mark.class);
        standing.put(partition, new Standing(bytes, mark));
        move(partition, mark);
        return mark;
    }

    /** Throws {@link Trouble} if another thread has the partition, or if the store has forgotten. */
    void check(int partition) {
        if (!Arrays.equals(
                store.mark(name(partition)).orElse(null), standing(partition).bytes())) {
            throw another(partition);
        }
    }

    /** Says of a partition what is known to be written; throws as {@link #check} does. */
    void move(int partition, Mark known) {
        Standing before = standing(partition);
        Mark next = known.after(before.mark());
        byte[] bytes = Json.MAPPER.writeValueAsBytes(next);
        if (!store.mark(name(partition), before.bytes(), bytes)) {
            throw another(partition);
        }
        standing.put(partition, new Standing(bytes, next));
    }

    private Standing standing(int partition) {
        return standing.getOrDefault(partition, new Standing(null, Mark.NONE));
    }

    private static Trouble another(int partition) {
        return new Trouble("the store has not the mark that it had of partition " + partition);
    }

    private String name(int partition) {
        return stage + "/" + partition;
    }
}
