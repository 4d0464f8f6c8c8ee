package org.yingbao.system.outages;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How a scene went.
 *
 * @param back from its end to the first instruction that tax then read
 * @param restarts services that were not the same process afterwards
 * @param faults what was not as it should be
 */
record Played(
        String scene,
        Duration length,
        Set<String> missed,
        boolean breakerOpened,
        long longestLag,
        Duration back,
        long restarts,
        List<String> faults) {}
