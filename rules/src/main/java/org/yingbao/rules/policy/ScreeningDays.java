package org.yingbao.rules.policy;

import java.time.LocalDate;

/**
 * From when people count as suspected uninsured (疑似未参保) {@code [SD-15]}, in days: before the window closes, and after a
 * recognition that begins later.
 */
public record ScreeningDays(int beforeClosing, int afterRecognition) {
    /** What holds where a policy says nothing. */
    public static final ScreeningDays DEFAULT = new ScreeningDays(0, 30);

    /** The first day on which somebody recognised from a day on is suspected, given the last day of the window. */
    public LocalDate since(LocalDate closes, LocalDate recognised) {
        return recognised.isAfter(closes) ? recognised.plusDays(afterRecognition) : closes.plusDays(1L - beforeClosing);
    }
}
