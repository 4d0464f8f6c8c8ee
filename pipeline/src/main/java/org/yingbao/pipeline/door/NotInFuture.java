package org.yingbao.pipeline.door;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** An event may be at most a day ahead of the clock of the broker that took it. */
public final class NotInFuture {

    private static final Duration TOLERATED = Duration.ofDays(1);

    private NotInFuture() {}

    /** Refuses an event whose time lies more than a day after the broker took it. */
    public static void check(Received event) throws Refused {
        Instant taken = Instant.ofEpochMilli(event.record().timestamp());
        if (event.time().isAfter(taken.plus(TOLERATED))) {
            throw new Refused(Reason.TIME_IN_FUTURE, "time: more than a day after the broker took the record");
        }
    }

    /**
     * Refuses a day in the data that is still to come on the day of the event.
     *
     * @param today the day of the event
     */
    public static void check(LocalDate today, String pointer, LocalDate day) throws Refused {
        if (day.isAfter(today)) {
            throw new Refused(Reason.TIME_IN_FUTURE, pointer + ": after the day of the event (its time)");
        }
    }
}
