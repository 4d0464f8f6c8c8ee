package org.yingbao.subsidy.door;

import java.time.Duration;
import java.time.Instant;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;

/** News may not be of a time that had not come when the broker got them; clocks may differ by a day. */
final class NotInFuture {
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private NotInFuture() {}

    static void check(Received event) throws Refused {
        Instant latest = Instant.ofEpochMilli(event.record().timestamp()).plus(TOLERANCE);
        if (event.time().isAfter(latest)) {
            throw new Refused(Reason.TIME_IN_FUTURE, "time: more than a day after the record's own timestamp");
        }
    }
}
