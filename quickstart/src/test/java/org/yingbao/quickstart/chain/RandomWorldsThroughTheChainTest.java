package org.yingbao.quickstart.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.plain.Histories;
import org.yingbao.plain.PlainModel;
import org.yingbao.plain.Target;
import org.yingbao.plain.World;
import tools.jackson.databind.JsonNode;

/** Random people under random policies through the running chain, compared with the plain model. */
class RandomWorldsThroughTheChainTest {

    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime());
    private static final int PEOPLE = Integer.getInteger("yingbao.people", 400);

    @TempDir
    Path data;

    @Test
    void everybody_ends_up_as_in_the_plain_model_in_whatever_order_the_events_came() {
        System.out.println("Random world: -Dyingbao.seed=" + SEED + " -Dyingbao.people=" + PEOPLE);
        List<String> cities = IntStream.rangeClosed(1, 12)
                .mapToObj(city -> (city % 3 == 0 ? "50" : city % 3 == 1 ? "14" : "37") + "%02d".formatted(city))
                .toList();
        World world = Histories.world(SEED, PEOPLE, new Histories.Scope(cities, true, true));
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.publish(world.doubledAndShuffled(new SplittableRandom(SEED).nextLong()));
            platform.awaitQuiet();
            Instructions instructions = platform.instructions();
            assertThat(instructions.faults()).isEmpty();
            assertThat(differences(world.model(), instructions.last())).isEmpty();
        }
    }

    private static List<String> differences(PlainModel model, Map<Instructions.Of, JsonNode> last) {
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
