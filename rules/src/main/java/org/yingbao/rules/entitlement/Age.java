package org.yingbao.rules.entitlement;

import java.time.LocalDate;

/** Whole years of age; who is born on 29 February completes a year on 1 March of a common year. */
final class Age {
    private Age() {}

    static int on(LocalDate day, LocalDate birth) {
        int years = day.getYear() - birth.getYear();
        boolean birthdayAhead = day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
        return Math.max(0, birthdayAhead ? years - 1 : years);
    }
}
