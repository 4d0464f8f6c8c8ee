package org.yingbao.quickstart.story;

import java.io.Console;

/** How far something is, for whoever watches. */
interface Progress extends AutoCloseable {

    void at(long done);

    @Override
    void close();

    /** A bar in a terminal; elsewhere a line now and then. */
    @SuppressWarnings("SystemConsoleNull") // it is null where neither end is a terminal
    static Progress of(String task, long all) {
        Console console = System.console();
        return console != null && console.isTerminal() ? new Bar(task, all) : new Lines(task, all);
    }
}
