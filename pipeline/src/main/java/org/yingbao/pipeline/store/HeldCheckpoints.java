package org.yingbao.pipeline.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.pipeline.TransientFailure;

/**
 * The marks that one thread holds in a store. Each is set only while the one that stands there is the one it took or
 * set last; otherwise another thread holds it now, or the store has forgotten, and {@link TransientFailure} is thrown.
 */
public final class HeldCheckpoints {

    private final Store store;
    private final Map<String, byte[]> held = new HashMap<>();

    public HeldCheckpoints(Store store) {
        this.store = store;
    }

    /** What stands in the store, which is held from now on. */
    public Optional<byte[]> take(String name) {
        Optional<byte[]> standing = store.mark(name);
        standing.ifPresentOrElse(mark -> held.put(name, mark), () -> held.remove(name));
        return standing;
    }

    /** Throws {@link TransientFailure} if one of the marks that are held does not stand in the store any more. */
    public void check(Collection<String> names) {
        Map<String, byte[]> standing = store.marks(names);
        for (String name : names) {
            if (!Arrays.equals(standing.get(name), held.get(name))) {
                throw another(name);
            }
        }
    }

    /** Sets marks in the place of those that are held; throws as {@link #check} does, having set some or none. */
    public void set(Map<String, byte[]> marks) {
        List<CheckpointUpdate> moves = new ArrayList<>(marks.size());
        marks.forEach((name, mark) -> moves.add(new CheckpointUpdate(name, held.get(name), mark)));
        if (!store.mark(moves)) {
            throw another(String.join(" or ", marks.keySet()));
        }
        held.putAll(marks);
    }

    /** Holds it no longer; the store keeps it. */
    public void leave(String name) {
        held.remove(name);
    }

    private static TransientFailure another(String name) {
        return new TransientFailure("the store has not the mark that it had of " + name);
    }
}
