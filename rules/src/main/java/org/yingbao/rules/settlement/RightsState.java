package org.yingbao.rules.settlement;

/** Whether the rights of a year (权益) are confirmed, given for the time being because part is paid, or not given. */
public enum RightsState {
    CONFIRMED,
    PROVISIONAL,
    NONE
}
