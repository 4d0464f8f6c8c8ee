package org.yingbao.rules.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.policy.PolicyReference;

/** The window (集中征缴期) that an instruction names: that of the policy that decides {@code [SD-7]}. */
public final class CollectionWindow {
    private CollectionWindow() {}

    /**
     * The last day of the window.
     *
     * @param lastTold the day that the last instruction named: it stays where no policy decides any more
     */
    public static Optional<LocalDate> closes(Settled settled, Optional<LocalDate> lastTold) {
        return switch (settled) {
            case Settled.Entitled entitled ->
                Optional.of(entitled.support().policy().closes());
            case Settled.NotEntitled nothing ->
                nothing.why().policy().map(PolicyReference::closes).or(() -> lastTold);
        };
    }

    /** Whether a day lies after the window: whoever pays then pays as they enrol (随参随缴). */
    public static boolean isOver(LocalDate closes, LocalDate day) {
        return day.isAfter(closes);
    }
}
