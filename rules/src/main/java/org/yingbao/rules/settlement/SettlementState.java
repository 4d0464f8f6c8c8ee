package org.yingbao.rules.settlement;

/** What a decided year comes to for a person, in scope or not {@code [SD-14]}. */
public enum SettlementState {
    /** What is owed is paid. */
    SETTLED,
    /** Something is paid, but less than is owed. */
    PART_PAID,
    /** Enrolled in another province, where it is paid. */
    PAID_ELSEWHERE,
    /** Exempt, and tax has not answered. */
    EXEMPT_UNANSWERED,
    /** Nothing is paid that settles. */
    UNPAID,
    /** Nothing is paid, and there is neither support nor an enrolment. */
    NOT_ENROLLED;

    /** Whether the person counts as insured {@code [SD-16]}. */
    public boolean isInsured() {
        return this == SETTLED || this == PAID_ELSEWHERE;
    }

    /** Whether the payers of the support owe the funds their shares. */
    public boolean isDue() {
        return this == SETTLED || this == PART_PAID;
    }
}
