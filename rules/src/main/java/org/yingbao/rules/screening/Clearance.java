package org.yingbao.rules.screening;

/** Why somebody is not suspected uninsured; the first that holds. */
public enum Clearance {
    /** The year is settled. */
    SETTLED,
    /** Paid in another province. */
    PAID_ELSEWHERE,
    /** Not among the people to be insured, or the year is not decided. */
    OUT_OF_SCOPE,
    /** The coverage year has ended. */
    YEAR_OVER,
    /** The day from which people are suspected is not known, or has not come yet. */
    NOT_YET
}
