package org.yingbao.contribution.account;

/** A snapshot of another service; the one with the highest offset holds. */
public sealed interface Snapshot extends AccountEvent permits Entitled, Results {
    long offset();
}
