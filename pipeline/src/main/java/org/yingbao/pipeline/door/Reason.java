package org.yingbao.pipeline.door;

/** Why a record became a dead letter, in the order of the checks. */
public enum Reason {
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
    /** A fault of ours: the record is sound, but could not be processed. Replay it after an upgrade. */
    DEFECT
}
