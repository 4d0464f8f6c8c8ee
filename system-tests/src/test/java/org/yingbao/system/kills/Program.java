package org.yingbao.system.kills;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that runs as a process of its own and can be killed, frozen and started again. */
public final class Program implements AutoCloseable {

    private static final int PATIENCE_S = 120;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final File log;
    private @Nullable Process process;

    Program(String name, List<String> command, Map<String, String> environment, Path folder) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = folder.resolve(name + ".log").toFile();
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log.toPath();
    }

    /** Does nothing if it runs. */
    public synchronized void start() {
        if (alive()) {
            return;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment().putAll(environment);
            Process begun = builder.start();
            OrphanReaper.begun(begun);
            process = begun;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** {@code kill -9}. */
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd();
        }
    }

    /** Asks it to end. */
    public synchronized void stop() {
        if (process != null) {
            process.destroy();
            awaitEnd();
        }
    }

    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    public synchronized boolean alive() {
        return process != null && process.isAlive();
    }

    /** Of the process that was started last. */
    public synchronized long pid() {
        Process last = process;
        return last != null && last.isAlive() ? last.pid() : -1;
    }

    /** Waits until it has ended by itself; what it ended with. */
    public int exitValue() {
        awaitEnd();
        Process ended = process;
        if (ended == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return ended.exitValue();
    }

    private void awaitEnd() {
        try {
            Process ending = process;
            if (ending != null && !ending.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                ending.destroyForcibly().waitFor();
                throw new IllegalStateException(name + " did not end; see " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private synchronized void signal(String signal) {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(running.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            throw new UncheckedIOException(noKill);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    @Override
    public String toString() {
        return name;
    }
}
