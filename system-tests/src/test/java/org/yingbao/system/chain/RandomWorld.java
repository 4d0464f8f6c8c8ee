package org.yingbao.system.chain;

import java.util.List;
import java.util.SplittableRandom;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Histories;
import org.yingbao.testkit.model.World;

/** Random people under random policies, and what the second model says of them. */
final class RandomWorld {

    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime());

    private final World world;

    RandomWorld(int people) {
        System.out.println("Random world of " + people + " people: -Dyingbao.seed=" + SEED);
        world = Histories.world(SEED, people, Histories.Scope.ofTwelveCities());
    }

    /** Every event twice, in any order. */
    List<Event> events() {
        return world.doubledAndShuffled(new SplittableRandom(SEED).nextLong());
    }

    /** Who ended up otherwise than in the second model. */
    List<String> differences(Instructions instructions) {
        return instructions.differences(world.model());
    }
}
