package org.yingbao.identity.list;

import java.time.LocalDate;

/** A published day, after which lists that were sent before it should be complete. */
public record DayHasCome(LocalDate day) {

    static final String DAY = "day";

    /** The index of sources by the days on which lists were sent that are not complete. */
    public static final String WAITING = "waiting";
}
