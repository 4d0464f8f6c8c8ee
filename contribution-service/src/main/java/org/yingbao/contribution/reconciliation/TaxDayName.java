package org.yingbao.contribution.reconciliation;

import java.time.LocalDate;

/** Names a day of collection of a county and coverage year; written as {@code 141102-2023-2022-10-05}. */
record TaxDayName(String region, int coverageYear, LocalDate day) {
    private static final int YEAR = 7;
    private static final int DAY = 12;

    static TaxDayName parse(String text) {
        return new TaxDayName(
                text.substring(0, YEAR - 1),
                Integer.parseInt(text.substring(YEAR, DAY - 1)),
                LocalDate.parse(text.substring(DAY)));
    }

    TaxDayName in(String other) {
        return new TaxDayName(other, coverageYear, day);
    }

    /** The key of what is published of it. */
    String regionAndYear() {
        return region + "-" + coverageYear;
    }

    @Override
    public String toString() {
        return regionAndYear() + "-" + day;
    }
}
