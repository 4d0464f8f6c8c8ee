package org.yingbao.rules.list;

/** What a department decided about a list: to accept it whole, or to have it never sent. */
public enum Release {
    ACCEPT,
    WITHDRAW
}
