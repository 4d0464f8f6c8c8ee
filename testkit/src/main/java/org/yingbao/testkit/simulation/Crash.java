package org.yingbao.testkit.simulation;

/** The process ends here. */
final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash() {
        super("crash", null, false, false);
    }
}
