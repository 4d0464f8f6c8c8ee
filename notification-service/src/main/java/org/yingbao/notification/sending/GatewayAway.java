package org.yingbao.notification.sending;

/** The gateway did not answer, or not as it should; it may have taken the notice or not. */
final class GatewayAway extends RuntimeException {

    GatewayAway(String what) {
        super(what);
    }

    GatewayAway(String what, Throwable cause) {
        super(what, cause);
    }
}
