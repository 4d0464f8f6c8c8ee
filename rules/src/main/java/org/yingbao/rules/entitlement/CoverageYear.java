package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.OtherGrant;

/** One coverage year of one person: everything that its days of collection are decided from. */
record CoverageYear(
        int year,
        Facts facts,
        List<Recognition> recognitions,
        List<Enrolled> enrolments,
        List<OtherGrant> otherGrants) {

    /** 31 December: nothing later is part of the year. */
    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** The steps from the opening to the last day to look at; a step begins only where the outcome differs. */
    List<Step> steps(LocalDate opening, TurningDays turning, LocalDate lastDayToLookAt) {
        Step last = DayOfCollection.step(this, opening);
        List<Step> steps = new ArrayList<>(2);
        steps.add(last);
        for (LocalDate day : turning.days()) {
            if (day.isAfter(lastDayToLookAt)) {
                break;
            }
            Step next = DayOfCollection.step(this, day);
            if (!next.isLike(last)) {
                steps.add(next);
                last = next;
            }
        }
        return steps;
    }
}
