package org.yingbao.rules.funds;

/** How far a request to move money has come. */
public enum RequestStatus {
    /** People are being counted. */
    OPEN,
    /** All are counted, and finance has not answered. */
    REQUESTED,
    /** Finance moves nothing; the next closing includes the people again. */
    REFUSED,
    /** Less than the total is moved. */
    PART_MOVED,
    MOVED,
    /** More than the total is moved, or money the other way. */
    DIFFERS
}
