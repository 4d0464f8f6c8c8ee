package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs one thread of all processes at a time, and draws where it is interrupted. */
final class Scheduler {

    private static final long BEGINNING = 1_767_225_600_000L;

    private final Chance chance;
    private final Trace trace;
    private final List<Task> tasks = new ArrayList<>();
    private FaultRates weather;
    private @Nullable Task current;
    private long time;

    Scheduler(Chance chance, Trace trace, FaultRates weather) {
        this.chance = chance;
        this.trace = trace;
        this.weather = weather;
    }

    void weather(FaultRates now) {
        weather = now;
    }

    /** Milliseconds since 1970. */
    long clock() {
        return BEGINNING + time;
    }

    long time() {
        return time;
    }

    void note(String who, String what, Object detail) {
        trace.note(time, who, what, detail);
    }

    void add(Task task) {
        tasks.add(task);
    }

    List<Task> tasks() {
        return tasks;
    }

    /** Runs somebody who can run; false if nobody can. */
    boolean runSomebody() {
        if (tasks.isEmpty()) {
            return false;
        }
        int first = chance.below(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get((first + i) % tasks.size());
            if (task.isReady()) {
                run(task);
                return true;
            }
        }
        return false;
    }

    private void run(Task task) {
        current = task;
        task.go();
        current = null;
        bury();
        if (task.failure() != null) {
            throw new AssertionError(task.name() + " ended with " + task.failure(), task.failure());
        }
    }

    /** Ends every thread of processes that are dead. */
    void bury() {
        for (Task task : List.copyOf(tasks)) {
            if (task.process().isDead() && !task.hasEnded() && !task.neverBegan()) {
                current = task;
                task.go();
                current = null;
            }
        }
        tasks.removeIf(task -> task.hasEnded() || task.process().isDead());
    }

    /** A parked thread is never collected. */
    void killAll() {
        tasks.forEach(task -> task.process().kill());
        bury();
    }

    void step(Incarnation process, String what, Object detail) {
        Task task = current;
        if (process.isDead()) {
            throw new Crash();
        }
        time++;
        if (task == null) {
            return;
        }
        note(task.name(), what, detail);
        if (chance.oneIn(isDecisive(what) ? weather.crash() / 8 : weather.crash())) {
            note(process.name(), "crashes before", what);
            process.kill();
            throw new Crash();
        }
        if (chance.oneIn(weather.sleep())) {
            note(task.name(), "falls asleep before", what);
            task.sleeps();
            pause(task, () -> true);
        } else if (chance.oneIn(weather.preempt())) {
            pause(task, () -> true);
        }
    }

    /** It is committed, but who committed it does not know, or has not yet said so in its store. */
    private static boolean isDecisive(String what) {
        return what.equals("answer to commit") || what.equals("mark");
    }

    void await(Incarnation process, String what, BooleanSupplier until) {
        Task task = current;
        if (process.isDead()) {
            throw new Crash();
        }
        if (task == null) {
            throw new IllegalStateException("nobody awaits " + what);
        }
        if (!until.getAsBoolean()) {
            note(task.name(), "awaits", what);
            pause(task, until);
        }
    }

    /** Gives way to others, whatever the weather. */
    void giveWay(Incarnation process, BooleanSupplier until) {
        Task task = current;
        if (process.isDead()) {
            throw new Crash();
        }
        if (task != null) {
            pause(task, until);
        }
    }

    private void pause(Task task, BooleanSupplier until) {
        task.pause(until);
        if (task.process().isDead()) {
            throw new Crash();
        }
    }

    boolean fails(Incarnation process, String what) {
        if (!process.isDead() && chance.oneIn(weather.trouble())) {
            note(process.name(), "no answer from", what);
            return true;
        }
        return false;
    }
}
