package org.yingbao.testkit.simulation;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A thread of a process. It runs only while the scheduler waits for it. */
final class Task {

    private final String name;
    private final Incarnation process;
    private final Thread thread;
    private @Nullable Thread scheduler;
    private volatile boolean running;
    private boolean started;
    private boolean ended;
    private boolean asleep;
    private @Nullable Throwable failure;
    private BooleanSupplier until = () -> true;

    Task(String name, Incarnation process, Runnable body) {
        this.name = name;
        this.process = process;
        this.thread = Thread.ofVirtual().name(name).unstarted(() -> run(body));
    }

    private void run(Runnable body) {
        try {
            body.run();
        } catch (Crash crash) {
            failure = null;
        } catch (Throwable defect) {
            failure = defect;
        } finally {
            ended = true;
            handBack();
        }
    }

    /** Lets it run to its next pause or its end. */
    void go() {
        scheduler = Thread.currentThread();
        running = true;
        if (started) {
            LockSupport.unpark(thread);
        } else {
            started = true;
            thread.start();
        }
        while (running) {
            LockSupport.park(this);
        }
    }

    /** Called by the task itself: others run until it is its turn again. */
    void pause(BooleanSupplier condition) {
        until = condition;
        handBack();
        while (!running) {
            LockSupport.park(this);
        }
        until = () -> true;
    }

    private void handBack() {
        running = false;
        LockSupport.unpark(scheduler);
    }

    void sleeps() {
        asleep = true;
    }

    void wakes() {
        asleep = false;
    }

    boolean isAsleep() {
        return asleep && !ended;
    }

    /** Ends a thread that never began. */
    boolean neverBegan() {
        return !started;
    }

    boolean hasEnded() {
        return ended;
    }

    boolean isReady() {
        return !ended && !asleep && until.getAsBoolean();
    }

    String name() {
        return name;
    }

    Incarnation process() {
        return process;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }
}
