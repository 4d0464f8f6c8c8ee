package org.yingbao.pipeline.kafka;

import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Trouble;
import org.yingbao.pipeline.store.StoreUnavailable;

/** How trouble is named in logs. */
final class Troubles {

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
}
