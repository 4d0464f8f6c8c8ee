package org.yingbao.rules.list;

/** When a list misses so many that it is more likely wrong than true. A setting would judge old lists anew. */
final class TooMany {
    private static final long SOME = 20;
    private static final long SOME_PERCENT = 5;
    private static final long FEW = 2;
    private static final long FEW_PERCENT = 50;

    private TooMany() {}

    static boolean are(long missed, long recognised) {
        return exceed(missed, SOME, SOME_PERCENT, recognised) || exceed(missed, FEW, FEW_PERCENT, recognised);
    }

    private static boolean exceed(long missed, long people, long percent, long recognised) {
        return missed > people && 100 * missed > percent * recognised;
    }
}
