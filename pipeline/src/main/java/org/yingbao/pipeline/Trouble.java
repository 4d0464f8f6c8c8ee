package org.yingbao.pipeline;

/**
 * The infrastructure does not answer as it should: the batch waits and comes again; nothing is wrong with its records.
 */
public final class Trouble extends RuntimeException {

    public Trouble(String what) {
        super(what);
    }

    public Trouble(String what, Throwable cause) {
        super(what, cause);
    }
}
