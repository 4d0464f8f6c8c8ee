package org.yingbao.pipeline.runtime;

/** The service cannot start on what it finds at the broker. The message says what that is and what to do. */
public final class Unstartable extends RuntimeException {

    public Unstartable(String why) {
        super(why);
    }
}
