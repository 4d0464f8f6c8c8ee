package org.yingbao.contribution.account;

/** Which requests were refused at one moment. */
@FunctionalInterface
public interface RefusedRequests {
    boolean refused(String requestId);
}
