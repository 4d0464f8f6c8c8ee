package org.yingbao.rules.funds;

import org.yingbao.rules.place.Region;

/** How the request of a closing to one payer of one funding region is called. */
public final class RequestId {
    private RequestId() {}

    public static String of(String closingId, Region region, String payer) {
        return closingId + "-" + region.code() + "-" + payer;
    }
}
