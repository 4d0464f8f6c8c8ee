package org.yingbao.contribution.account;

/** A snapshot of another service; the one with the highest offset holds. */
public sealed interface AccountEvent permits Entitled, Results {
    long offset();
}
