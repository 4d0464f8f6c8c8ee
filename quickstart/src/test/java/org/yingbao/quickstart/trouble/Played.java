package org.yingbao.quickstart.trouble;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How a scene went.
 *
 * @param back from its end to the first instruction that tax then read
 * @param faults what was not as it should be
 */
record Played(
        String scene,
        Duration length,
        Set<String> missed,
        boolean breakerOpened,
        long longestLag,
        Duration back,
        List<String> faults) {}
