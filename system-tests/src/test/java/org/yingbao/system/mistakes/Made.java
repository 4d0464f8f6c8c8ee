package org.yingbao.system.mistakes;

import java.time.Duration;
import java.util.List;
import org.yingbao.system.kills.Outcome;

/**
 * A mistake that was made.
 *
 * @param health what readiness said from its beginning on
 * @param log warnings and errors of the service since
 * @param until from its beginning until everything was right and quiet again
 * @param faults that it brought about
 */
record Made(
        Mistake mistake, Seen seen, String health, String log, Duration until, Outcome outcome, List<String> faults) {

    /** Each of them with the mistake that it came from. */
    List<String> complaints() {
        return faults.stream().map(fault -> mistake + ": " + fault).toList();
    }
}
