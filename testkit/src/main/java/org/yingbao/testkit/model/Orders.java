package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The orders in which the same events may arrive. */
public final class Orders {
    /** The last first. */
    public static List<Event> reversed(List<Event> events) {
        return events.reversed();
    }

    /** In any order; the same for the same seed. */
    public static List<Event> shuffled(List<Event> events, long seed) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** Each event twice in succession. */
    public static List<Event> doubled(List<Event> events) {
        return events.stream().flatMap(e -> List.of(e, e).stream()).toList();
    }

    /** As it is, reversed, doubled, and then shuffled ones, by name. */
    public static Map<String, List<Event>> of(List<Event> events, int howMany) {
        Map<String, List<Event>> orders = new LinkedHashMap<>();
        orders.put("as it is", events);
        orders.put("reversed", reversed(events));
        orders.put("doubled", doubled(events));
        for (int seed = 1; orders.size() < howMany; seed++) {
            orders.put("shuffled with seed " + seed, shuffled(events, seed));
            orders.put("doubled and shuffled with seed " + seed, shuffled(doubled(events), seed));
        }
        List<String> names = List.copyOf(orders.keySet());
        names.subList(Math.min(howMany, names.size()), names.size()).forEach(orders::remove);
        return orders;
    }

    private Orders() {}
}
