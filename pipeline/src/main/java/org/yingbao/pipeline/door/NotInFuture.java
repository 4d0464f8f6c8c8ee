package org.yingbao.pipeline.door;

import java.time.Duration;
import java.time.Instant;

/** An event may be at most a day ahead of the clock of the broker that took it. */
public final class NotInFuture {

    private static final Duration TOLERATED = Duration.ofDays(1);

    private NotInFuture() {}

    public static void check(Received event) throws Refused {
        Instant taken = Instant.ofEpochMilli(event.record().timestamp());
        if (event.time().isAfter(taken.plus(TOLERATED))) {
            throw new Refused(Reason.TIME_IN_FUTURE, "time: more than a day after the record's own timestamp");
        }
    }
}
