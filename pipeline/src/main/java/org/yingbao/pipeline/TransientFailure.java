package org.yingbao.pipeline;

/**
 * The infrastructure does not answer as it should: the batch waits and comes again; nothing is wrong with its records.
 */
public final class TransientFailure extends RuntimeException {

    public TransientFailure(String what) {
        super(what);
    }

    public TransientFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
