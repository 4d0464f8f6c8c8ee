package org.yingbao.quickstart.command;

/**
 * A figure as it is published, beside the sum over people.
 *
 * @param of what it is published of: a request, or region, year and payer
 */
record SumRow(String of, String figure, long overPeople, long published) {
    boolean agrees() {
        return overPeople == published;
    }
}
