package org.yingbao.contracts;

/** The checks at the door, in their order; the first that fails is {@code yb_reason}. */
public enum DeadLetterReason {
    TOO_LARGE,
    NOT_A_CLOUDEVENT,
    UNKNOWN_TYPE,
    MALFORMED_JSON,
    SCHEMA_VIOLATION,
    BAD_CHECK_DIGIT,
    BAD_BIRTH_DATE,
    UNKNOWN_REGION,
    INTERVAL_REVERSED,
    TIME_IN_FUTURE,
    REFUSED_POLICY,
    /** No check: the record is sound, but the platform could not process it. */
    DEFECT
}
