package org.yingbao.pipeline.runtime;

/**
 * How long one thread rests between two batches, in nanoseconds. A transaction costs the broker and both its neighbours
 * about the same whether it holds one record or hundreds: while small batches follow each other without a pause,
 * resting as long as the last one took lets the next one gather, and leaves the processors to the others.
 */
final class BatchPacer {

    static final long LONGEST = 20_000_000;

    /** Who waited for records longer than this part of the time that they took had a pause. */
    private static final int PAUSE = 4;

    private final int full;
    private long ended;

    /** @param full how many records one poll takes: so many are work, and no rest makes their transaction cheaper */
    BatchPacer(int full) {
        this.full = full;
    }

    /**
     * The rest after a batch that was polled and committed at these times of {@link System#nanoTime}.
     *
     * @param records how many it held with those that are known to wait, or how many it published if that is more: one
     *     command names hundreds of people
     */
    long after(long records, long polled, long committed) {
        long took = committed - polled;
        boolean following = polled - ended < took / PAUSE;
        long rest = following && records < full ? Math.min(took, LONGEST) : 0;
        ended = committed + rest;
        return rest;
    }
}
