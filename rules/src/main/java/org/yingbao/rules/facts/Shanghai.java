package org.yingbao.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar every day of this platform is counted by. */
public final class Shanghai {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}

    /** The day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
