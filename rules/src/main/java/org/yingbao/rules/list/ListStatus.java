package org.yingbao.rules.list;

/** What became of a complete list that is to be applied. */
public enum ListStatus {
    /** Changes nothing until it is released. */
    HELD,
    /** Counts, and ends nobody until it is released. */
    ENDS_HELD,
    ACCEPTED,
    /** Another one counts in its place. */
    REPLACED,
    /** As if it had never been sent. */
    WITHDRAWN
}
