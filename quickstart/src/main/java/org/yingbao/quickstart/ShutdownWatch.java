package org.yingbao.quickstart;

/** Whether this process is being ended from outside: what fails then is no failure. */
final class ShutdownWatch {

    private volatile boolean begun;

    private ShutdownWatch() {}

    static ShutdownWatch watch() {
        ShutdownWatch ending = new ShutdownWatch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.begun = true));
        return ending;
    }

    boolean begun() {
        return begun;
    }
}
