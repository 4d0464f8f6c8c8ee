package org.yingbao.testkit.model;

import java.util.List;

/** A random history of some people and the policies they live under, in about the order in which it happened. */
public record World(long seed, List<Event> events) {
    /** The last event first. */
    public List<Event> reversed() {
        return Orders.reversed(events);
    }

    /** In any order. */
    public List<Event> shuffled(long withSeed) {
        return Orders.shuffled(events, withSeed);
    }

    /** Every event twice, in any order. */
    public List<Event> doubledAndShuffled(long withSeed) {
        return Orders.shuffled(Orders.doubled(events), withSeed);
    }

    /** What tax must end up with. */
    public PlainModel model() {
        return new PlainModel(events);
    }
}
