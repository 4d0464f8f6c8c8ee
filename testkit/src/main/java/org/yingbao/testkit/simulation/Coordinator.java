package org.yingbao.testkit.simulation;

import org.jspecify.annotations.Nullable;

/** What the broker knows of one transactional id: the epoch of its present owner, and its last transaction. */
final class Coordinator {

    private final String id;
    private int epoch;
    private @Nullable Transaction last;

    Coordinator(String id) {
        this.id = id;
    }

    /** Fences every owner before, and aborts what it left open. */
    int fence() {
        if (last != null && !last.isDecided()) {
            last.decide(false);
        }
        return ++epoch;
    }

    boolean isFenced(int owner) {
        return owner != epoch;
    }

    boolean isIdle() {
        return last == null || last.isOver();
    }

    Transaction begin() {
        Transaction begun = new Transaction(id);
        last = begun;
        return begun;
    }

    @Nullable
    Transaction last() {
        return last;
    }

    @Override
    public String toString() {
        return id;
    }
}
