package org.yingbao.identity.person;

/**
 * How much of one person is kept of one type of record; what is more is refused to its sender. What stands behind (the
 * facts as one event, the entitlements of every day) then fits into what a broker takes.
 *
 * @param records different registers
 * @param bytes all of them together, as JSON
 */
public record Quota(int records, int bytes) {}
