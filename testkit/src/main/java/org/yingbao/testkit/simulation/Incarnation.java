package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A process of a service, from its start to its end: it ends as a whole, at any step, and what it had in memory is
 * gone.
 */
public final class Incarnation implements Steps {

    private final String name;
    private final Scheduler scheduler;
    private final List<Task> threads = new ArrayList<>();
    private boolean dead;

    Incarnation(String name, Scheduler scheduler) {
        this.name = name;
        this.scheduler = scheduler;
    }

    /** The slot of the service and how often it was started there, for the trace. */
    public String name() {
        return name;
    }

    boolean isDead() {
        return dead;
    }

    void kill() {
        dead = true;
    }

    void thread(String task, Runnable body) {
        Task thread = new Task(task, this, body);
        threads.add(thread);
        scheduler.add(thread);
    }

    /** Whether none of its threads has ended. */
    boolean isWhole() {
        return threads.stream().noneMatch(Task::hasEnded);
    }

    /** Whether one of its threads sleeps. */
    boolean isAsleep() {
        return threads.stream().anyMatch(Task::isAsleep);
    }

    @Override
    public void step(String what, Object detail) {
        scheduler.step(this, what, detail);
    }

    @Override
    public void await(String what, BooleanSupplier until) {
        scheduler.await(this, what, until);
    }

    void giveWay(BooleanSupplier until) {
        scheduler.giveWay(this, until);
    }

    @Override
    public boolean fails(String what) {
        return scheduler.fails(this, what);
    }
}
