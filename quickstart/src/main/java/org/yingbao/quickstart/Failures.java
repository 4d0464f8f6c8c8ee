package org.yingbao.quickstart;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import org.yingbao.pipeline.boot.BadSetting;
import org.yingbao.quickstart.broker.EmbeddedBroker;

/** Why the quickstart could not start, in words for whoever started it. */
final class Failures {

    private Failures() {}

    static String words(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return "Port " + taken.getPort()
                        + " on localhost is taken; choose another with --yingbao.http-port=...";
            }
            if (cause instanceof EmbeddedBroker.NotStarted || cause instanceof BadSetting || cause.getCause() == null) {
                return String.valueOf(cause.getMessage());
            }
        }
        return failure.toString();
    }
}
