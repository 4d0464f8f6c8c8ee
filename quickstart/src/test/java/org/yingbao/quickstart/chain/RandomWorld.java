package org.yingbao.quickstart.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.yingbao.plain.Event;
import org.yingbao.plain.Histories;
import org.yingbao.plain.PlainModel;
import org.yingbao.plain.Target;
import org.yingbao.plain.World;
import tools.jackson.databind.JsonNode;

/** Random people under random policies, and what the plain model says of them. */
final class RandomWorld {

    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime());

    private final World world;

    RandomWorld(int people) {
        System.out.println("Random world of " + people + " people: -Dyingbao.seed=" + SEED);
        List<String> cities = IntStream.rangeClosed(1, 12)
                .mapToObj(city -> List.of("50", "14", "37").get(city % 3) + "%02d".formatted(city))
                .toList();
        world = Histories.world(SEED, people, new Histories.Scope(cities, true, true));
    }

    /** Every event twice, in any order. */
    List<Event> events() {
        return world.doubledAndShuffled(new SplittableRandom(SEED).nextLong());
    }

    /** Who ended up otherwise than in the plain model. */
    List<String> differences(Instructions instructions) {
        PlainModel model = world.model();
        Map<Instructions.Of, JsonNode> last = instructions.last();
        List<String> differences = new ArrayList<>();
        model.targets().forEach((who, expected) -> {
            Instructions.Of of =
                    new Instructions.Of(who.document().type(), who.document().number(), who.year());
            Target target = Targets.of(Optional.ofNullable(last.get(of)));
            if (!target.equals(expected)) {
                differences.add(who + ": expected " + expected + " but was " + target);
            }
        });
        return differences;
    }
}
