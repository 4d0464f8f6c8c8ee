package org.yingbao.reporting.figures;

/** What is counted of people, and summed up in fen. */
public enum FigureName {
    IN_SCOPE,
    INSURED,
    ENTITLED,
    EXEMPT,
    DIFFERENCE,
    STANDARD_FEN,
    SUBSIDY_FEN,
    OWN_SHARE_FEN,
    SETTLED,
    PART_PAID,
    PAID_ELSEWHERE,
    EXEMPT_UNANSWERED,
    UNPAID,
    NOT_ENROLLED,
    SUSPECTED_FIRST,
    SUSPECTED_SECOND,
    REFUNDED,
    REFUNDED_FEN,
    ADJUSTMENTS,
    ADJUSTMENT_FEN,
    NOTICES_SENT,
    NOTICES_REFUSED;

    /** Before a payer's code: people for whom it pays. */
    static final String PAID_FOR = "PAID_FOR/";

    /** Before a payer's code: what it pays, in fen. */
    static final String PAYS_FEN = "PAYS_FEN/";

    /** Before a reason's code: people whose support was withdrawn for it. */
    static final String WITHDRAWN = "WITHDRAWN/";

    /** Before a class and a slash: figures of the people of that class. */
    static final String OF_CLASS = "C/";

    /** Before an age group and a slash: figures of the people of that age. */
    static final String OF_AGE = "A/";
}
