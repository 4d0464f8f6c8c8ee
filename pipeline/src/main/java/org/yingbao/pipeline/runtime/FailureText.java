package org.yingbao.pipeline.runtime;

import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.store.StoreUnavailable;

/** How trouble is named in logs. */
final class FailureText {

    private FailureText() {}

    /**
     * The class and message of our own words for it, else of what is at the bottom of it; no record is ever part of
     * these messages.
     */
    static String what(Throwable failure) {
        Throwable bottom = failure;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            bottom = cause;
            if (cause instanceof TransientFailure || cause instanceof StoreUnavailable) {
                break;
            }
        }
        return bottom.getClass().getSimpleName() + ": " + bottom.getMessage();
    }
}
