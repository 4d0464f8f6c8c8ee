package org.yingbao.pipeline.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Trouble;

/**
 * The marks that one thread holds in a store. Each is set only while the one that stands there is the one it took or
 * set last; otherwise another thread holds it now, or the store has forgotten, and {@link Trouble} is thrown.
 */
public final class HeldMarks {

    private final Store store;
    private final Map<String, byte[]> held = new HashMap<>();

    public HeldMarks(Store store) {
        this.store = store;
    }

    /** What stands in the store, which is held from now on. */
    public Optional<byte[]> take(String name) {
        Optional<byte[]> standing = store.mark(name);
        standing.ifPresentOrElse(mark -> held.put(name, mark), () -> held.remove(name));
        return standing;
    }

    /** Throws {@link Trouble} if the mark that is held does not stand in the store any more. */
    public void check(String name) {
        byte @Nullable [] standing = store.mark(name).orElse(null);
        if (!Arrays.equals(standing, held.get(name))) {
            throw another(name);
        }
    }

    /** Sets a mark in the place of the one that is held; throws as {@link #check} does. */
    public void set(String name, byte[] mark) {
        if (!store.mark(name, held.get(name), mark)) {
            throw another(name);
        }
        held.put(name, mark);
    }

    /** Holds it no longer; the store keeps it. */
    public void leave(String name) {
        held.remove(name);
    }

    private static Trouble another(String name) {
        return new Trouble("the store has not the mark that it had of " + name);
    }
}
