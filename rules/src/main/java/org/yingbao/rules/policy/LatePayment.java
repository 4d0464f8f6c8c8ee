package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * How long people wait for their rights (待遇等待期) who pay after the window {@code [SD-14]}: days or months, the other is
 * 0. Whoever is supported as one of {@code exceptClasses} does not wait; {@code *} is every class.
 */
public record LatePayment(int waitingDays, int waitingMonths, List<String> exceptClasses) {
    /** Every class. */
    public static final String EVERY_CLASS = "*";

    public LatePayment {
        exceptClasses = List.copyOf(exceptClasses);
    }

    /** Whether people supported as this category do not wait. */
    public boolean spares(String category) {
        return exceptClasses.contains(EVERY_CLASS) || exceptClasses.contains(category);
    }

    /** The day when the waiting that begins on a day is over; a month ends on its last day at the latest. */
    public LocalDate overAfter(LocalDate begins) {
        return begins.plusMonths(waitingMonths).plusDays(waitingDays);
    }
}
