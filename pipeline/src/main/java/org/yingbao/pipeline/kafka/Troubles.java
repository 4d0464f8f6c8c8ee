package org.yingbao.pipeline.kafka;

import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Trouble;
import org.yingbao.pipeline.store.StoreUnavailable;

/** How trouble is named in logs, and waited out. */
final class Troubles {

    private static final long PAUSE_MS = 1_000;

    private Troubles() {}

    /**
     * The class and message of our own words for it, else of what is at the bottom of it; no record is ever part of
     * these messages.
     */
    static String what(Throwable failure) {
        Throwable bottom = failure;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            bottom = cause;
            if (cause instanceof Trouble || cause instanceof StoreUnavailable) {
                break;
            }
        }
        return bottom.getClass().getSimpleName() + ": " + bottom.getMessage();
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
