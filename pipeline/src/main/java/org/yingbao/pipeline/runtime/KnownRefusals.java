package org.yingbao.pipeline.runtime;

import java.util.Arrays;

/**
 * Of which records of a partition a dead letter lies there. At most so many are known at a time, the first ones: who
 * comes beyond them looks again.
 */
final class KnownRefusals {

    static final int MOST = 20_000;

    private static final int PRINT_BITS = 20;
    private static final long PRINT = (1L << PRINT_BITS) - 1;

    private final int most;
    private long[] known = new long[16];
    private int size;
    private boolean sorted = true;
    private long horizon = Long.MAX_VALUE;

    KnownRefusals() {
        this(MOST);
    }

    KnownRefusals(int most) {
        this.most = most;
    }

    /** {@code print}: what tells the record from another one that stood there. */
    void add(long offset, int print) {
        if (offset >= horizon) {
            return;
        }
        if (size == known.length) {
            known = Arrays.copyOf(known, 2 * size);
        }
        known[size++] = entry(offset, print);
        sorted = false;
        if (size >= 2 * most) {
            sort();
            horizon = offset(known[most]);
            int kept = most;
            while (kept > 0 && offset(known[kept - 1]) == horizon) {
                kept--;
            }
            size = kept;
        }
    }

    boolean has(long offset, int print) {
        sort();
        return Arrays.binarySearch(known, 0, size, entry(offset, print)) >= 0;
    }

    /** Whether it is known of the record at this offset. */
    boolean reach(long offset) {
        return offset < horizon;
    }

    /** Whether a letter may lie there of a record at this offset or later. */
    boolean isAhead(long offset) {
        sort();
        return horizon < Long.MAX_VALUE || (size > 0 && offset(known[size - 1]) >= offset);
    }

    /** Those before need not be known any longer. */
    void passed(long next) {
        sort();
        int first = 0;
        while (first < size && offset(known[first]) < next) {
            first++;
        }
        if (first > 0) {
            System.arraycopy(known, first, known, 0, size - first);
            size -= first;
        }
    }

    boolean isEmpty() {
        return size == 0 && horizon == Long.MAX_VALUE;
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(known, 0, size);
            sorted = true;
        }
    }

    private static long entry(long offset, int print) {
        return offset << PRINT_BITS | (print & PRINT);
    }

    private static long offset(long entry) {
        return entry >> PRINT_BITS;
    }
}
