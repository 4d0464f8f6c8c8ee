package org.yingbao.system.simulation;

/**
 * How much of the chain runs: whoever plays no lists and no money needs nobody who waits for them.
 *
 * @param lists full lists, with the days on which they should be complete
 * @param money closings, receipts, requests
 */
record Extent(boolean lists, boolean money) {

    static final Extent PEOPLE = new Extent(false, false);

    static final Extent EVERYTHING = new Extent(true, true);
}
