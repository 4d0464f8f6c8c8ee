package org.yingbao.pipeline.store;

/** The store cannot be asked now. Waiting and asking again is the only answer. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
