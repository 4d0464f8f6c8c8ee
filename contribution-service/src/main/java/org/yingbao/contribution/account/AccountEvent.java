package org.yingbao.contribution.account;

/** What changes an account. */
public sealed interface AccountEvent permits Snapshot, ReachedByClosing {}
