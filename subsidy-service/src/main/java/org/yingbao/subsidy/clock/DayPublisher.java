package org.yingbao.subsidy.clock;

import java.time.LocalDate;

/** Where a day is made known. */
interface DayPublisher {
    /** Returns when the broker has it; any exception means that it may not. */
    void publish(LocalDate day);
}
