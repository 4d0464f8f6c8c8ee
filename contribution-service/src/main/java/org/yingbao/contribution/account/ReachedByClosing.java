package org.yingbao.contribution.account;

import org.yingbao.rules.funds.FundsClosing;

/**
 * A closing reaches the person: what is due is compared with what earlier ones included.
 *
 * @param refused which requests were refused when it began
 */
public record ReachedByClosing(FundsClosing closing, int coverageYear, RefusedRequests refused)
        implements AccountEvent {}
