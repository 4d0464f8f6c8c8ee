package org.yingbao.contribution.stage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.ScopeOfYear;

/** What subsidy says of a year beside its steps: minimum-living in 141102, the window to 31 December 2022. */
record Scope(
        String region,
        @Nullable String village,
        String category,
        LocalDate since,
        boolean begun,
        int priority,
        ScopeOfYear.@Nullable EnrolmentInScope enrolment,
        boolean over) {

    static final LocalDate JANUARY = LocalDate.parse("2023-01-01");

    /** Before people are suspected. */
    static Scope inTheWindow() {
        return new Scope("141102", "141102003205", "MINIMUM_LIVING", JANUARY, false, 2, null, false);
    }

    Scope afterClosing() {
        return new Scope(region, village, category, since, true, priority, enrolment, over);
    }

    Scope afterTheYear() {
        return new Scope(region, village, category, since, begun, priority, enrolment, true);
    }

    Scope in(String code) {
        return new Scope(code, village, category, since, begun, priority, enrolment, over);
    }

    Scope inVillage(String code) {
        return new Scope(region, code, category, since, begun, priority, enrolment, over);
    }

    Scope as(String other) {
        return new Scope(region, village, other, since, begun, priority, enrolment, over);
    }

    Scope since(String day) {
        return new Scope(region, village, category, LocalDate.parse(day), begun, priority, enrolment, over);
    }

    Scope moved() {
        return new Scope(region, village, category, since, begun, 1, enrolment, over);
    }

    Scope enrolledIn(String code) {
        return new Scope(
                region, village, category, since, begun, priority, new ScopeOfYear.EnrolmentInScope(code, true), over);
    }

    ScopeOfYear said() {
        return new ScopeOfYear(
                List.of(new ScopeOfYear.IdentityInScope(
                        "urn:cn:civil-affairs",
                        "MZ-MINIMUM_LIVING",
                        category,
                        region,
                        "141102003",
                        village,
                        LocalDate.parse("2022-03-01"),
                        LocalDate.parse("2022-12-31"),
                        since,
                        begun ? true : null,
                        priority)),
                List.of(category),
                null,
                enrolment,
                List.of(),
                over ? true : null);
    }

    /** The person is gone, or holds no identity. */
    static ScopeOfYear outOfScope() {
        return new ScopeOfYear(List.of(), List.of(), "141102", null, List.of(), null);
    }
}
