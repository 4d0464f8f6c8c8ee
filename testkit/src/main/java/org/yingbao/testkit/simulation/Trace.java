package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.List;

/** What happened, step by step, if anybody wants to know. */
public final class Trace {

    private final boolean wanted;
    private final List<String> lines = new ArrayList<>();

    /** Keeps lines only if somebody wants them. */
    public Trace(boolean wanted) {
        this.wanted = wanted;
    }

    void note(long time, String who, String what, Object detail) {
        if (wanted) {
            lines.add("%5d  %-28s %s %s".formatted(time, who, what, detail).stripTrailing());
        }
    }

    /** A line for each step so far: time, who, what. */
    public List<String> lines() {
        return lines;
    }
}
