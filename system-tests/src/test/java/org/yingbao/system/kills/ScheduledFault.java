package org.yingbao.system.kills;

import java.time.Duration;

/**
 * What happens to one program.
 *
 * @param at since the begin of the run, if nothing is waited for
 * @param recovered whether tax has to have heard something since the blow before
 * @param victim its place in {@link Site#programs()}
 * @param down how long it stays dead or frozen
 */
record ScheduledFault(Duration at, boolean recovered, int victim, Kind kind, Duration down) {

    enum Kind {
        /** {@code kill -9}. */
        KILLED,
        /**
         * Stopped for longer than the session timeout, then continued: others have taken over, and it does not know.
         */
        FROZEN,
        /** Asked to end, as an operator does. */
        RESTARTED
    }

    Duration until() {
        return at.plus(down);
    }
}
