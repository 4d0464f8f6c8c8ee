package org.yingbao.contribution.account;

/** A snapshot of another service; the one with the highest offset holds. */
public sealed interface Heard permits Entitled, Results {
    long offset();
}
