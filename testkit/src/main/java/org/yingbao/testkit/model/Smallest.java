package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out of a history what a difference does not need. */
public final class Smallest {
    private Smallest() {}

    /** The few events of a history that are enough to differ; the more there are, the longer it takes. */
    public static List<Event> of(List<Event> events, Predicate<List<Event>> differs) {
        List<Event> smallest = new ArrayList<>(events);
        for (int i = smallest.size() - 1; i >= 0; i--) {
            Event left = smallest.remove(i);
            if (!differs.test(smallest)) {
                smallest.add(i, left);
            }
        }
        return smallest;
    }
}
