package org.yingbao.system.chain;

import java.util.Arrays;
import org.yingbao.pipeline.Json;

/** The values of a compacted topic of states, each with the version of what it says. */
public final class StateEvents {

    private StateEvents() {}

    /** Whether an older thing is said after a newer one, or another thing under the same version. */
    public static boolean contradict(byte[] before, byte[] after) {
        long earlier = version(before);
        long later = version(after);
        return later < earlier || (later == earlier && !Arrays.equals(before, after));
    }

    private static long version(byte[] value) {
        return Json.MAPPER.readTree(value).path("version").asLong();
    }
}
