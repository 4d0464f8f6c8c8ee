package org.yingbao.rules.policy;

import java.time.LocalDate;

/** Which moment fixes the identities that count ({@code rules.identityFixed}). Intervals are {@code [from, to)}. */
public sealed interface IdentityFixed {
    /** Whether an identity over the interval is held if the contribution is collected on the day. */
    boolean holds(LocalDate from, LocalDate to, LocalDate day, Window window);

    /** The identity must be held on the day of payment. */
    record AtPayment() implements IdentityFixed {
        @Override
        public boolean holds(LocalDate from, LocalDate to, LocalDate day, Window window) {
            return contains(from, to, day);
        }
    }

    /** It must be held at the end of the cut-off day; before that day, on the day of payment. */
    record CutOff(LocalDate cutOff) implements IdentityFixed {
        @Override
        public boolean holds(LocalDate from, LocalDate to, LocalDate day, Window window) {
            return contains(from, to, day.isBefore(cutOff) ? day : cutOff);
        }
    }

    /** It must be held on the day of payment or on a day of the window up to then. */
    record AnyDayOfWindow() implements IdentityFixed {
        @Override
        public boolean holds(LocalDate from, LocalDate to, LocalDate day, Window window) {
            if (contains(from, to, day)) {
                return true;
            }
            LocalDate last = window.closes().isBefore(day) ? window.closes() : day;
            return !window.opens().isAfter(last)
                    && !from.isAfter(last)
                    && to.isAfter(window.opens())
                    && from.isBefore(to);
        }
    }

    private static boolean contains(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && to.isAfter(day);
    }
}
