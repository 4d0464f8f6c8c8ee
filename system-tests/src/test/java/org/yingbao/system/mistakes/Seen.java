package org.yingbao.system.mistakes;

/**
 * What the operator was told while the mistake was made.
 *
 * @param what the tool or the process that was started said
 * @param lag of the group when the service was started again; 0 where nobody asked
 */
record Seen(String what, long lag) {

    static Seen said(String what) {
        return new Seen(what, 0);
    }
}
