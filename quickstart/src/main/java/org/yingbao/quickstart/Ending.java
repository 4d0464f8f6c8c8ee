package org.yingbao.quickstart;

/** Whether this process is being ended from outside: what fails then is no failure. */
final class Ending {

    private volatile boolean begun;

    private Ending() {}

    static Ending watch() {
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.begun = true));
        return ending;
    }

    boolean begun() {
        return begun;
    }
}
