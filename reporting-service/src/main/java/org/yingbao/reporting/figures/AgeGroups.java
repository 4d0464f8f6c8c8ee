package org.yingbao.reporting.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.reporting.AgeFigures.AgeGroup;

/** The age of people on 1 January of a coverage year. */
final class AgeGroups {

    private static final int OF_AGE = 18;
    private static final int OLD = 60;

    private AgeGroups() {}

    static AgeGroup of(@Nullable LocalDate birthDate, int coverageYear) {
        if (birthDate == null) {
            return AgeGroup.UNKNOWN;
        }
        long years = ChronoUnit.YEARS.between(birthDate, LocalDate.of(coverageYear, 1, 1));
        if (years < 1) {
            return AgeGroup.BELOW_1;
        }
        if (years < OF_AGE) {
            return AgeGroup.FROM_1_TO_17;
        }
        return years < OLD ? AgeGroup.FROM_18_TO_59 : AgeGroup.FROM_60;
    }
}
