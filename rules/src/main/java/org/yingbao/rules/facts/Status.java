package org.yingbao.rules.facts;

/** What a department says of a record: true, true until the day before its end, or never true. */
public enum Status {
    ACTIVE,
    ENDED,
    ANNULLED
}
