package org.yingbao.rules.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yingbao.testkit.model.Event;

/** Leaves out of a history what a difference does not need. */
final class Smallest {
    private Smallest() {}

    static List<Event> of(List<Event> events, Predicate<List<Event>> differs) {
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
